### Contacts: who to call in a country, and what its law and authorities say.

contacts-lead = Who to call, what happens then, and what the person is entitled to.
contacts-print = Print for the desk
# $date (String) a day, such as “21 November 2026”
contacts-checked-on = The directory was put together on { $date }.
contacts-english = Names, hours and notes stand as their sources give them. No number was called to test it.

## Countries

contacts-countries = Countries
contacts-country = Country
contacts-host = Host country
contacts-sending = Sending state
contacts-states = Countries
contacts-bodies = Across borders

## What the law and the authorities say

contacts-statements = What the law and the authorities say
contacts-statement-identification = Who can identify formally
contacts-statement-recovery-reflection = Reflection period
contacts-statement-residence-permit = Residence permit
contacts-statement-nrm = National referral mechanism
contacts-more = More
contacts-missing = What could not be established

## Groups of organisations

contacts-group-emergency = Emergency
contacts-group-hotline = Hotlines
contacts-group-first-contact = First call
contacts-group-police = Police
contacts-group-children = Children
contacts-group-own-nationals-abroad = Own nationals abroad
contacts-group-rapporteur-coordinator = National co-ordination
contacts-group-iom = International Organization for Migration

## One organisation

contacts-hours = Hours:
contacts-languages = Languages:
contacts-source = Source:
contacts-source-of-number = Source of the number
contacts-not-certain = Not certain
# $number (String) the number in its international form
contacts-from-abroad = From abroad { $number }
# $country (String) the country
contacts-only-inside = Inside the country only: { $country }
contacts-abroad-unknown = Not known whether it can be reached from abroad
# $number (String) a telephone number
contacts-copy-number = Copy { $number }
# $number (String) a telephone number
contacts-show-large = Show { $number } large
# $address (String) an e-mail or web address
contacts-copy-address = Copy { $address }
