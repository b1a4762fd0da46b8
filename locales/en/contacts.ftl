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

## How far a source can be relied upon

# $date (String) the date of the source, such as “2025”
contacts-state-checked = { $date } · checked
# $date (String) the date of the source, such as “2025”
contacts-state-unconfirmed = { $date } · not confirmed
# Below a heading of organisations of which none is known
contacts-none = None could be established.
contacts-length-missing = Length not established
contacts-who-missing = Who decides: not established
contacts-basis-missing = Legal basis not established
contacts-hours-missing = Hours not known
# $country (String) the state where the mission is; the number can be dialled there as it stands
contacts-as-written = As written, here in { $country }
# $country (String) the state where the mission is
# $number (String) the number in its international form
contacts-from-here = From { $country } { $number }
# $here (String) the state where the mission is
# $country (String) the country of the number
contacts-not-from-here = Cannot be dialled from { $here }, only in { $country }
# $here (String) the state where the mission is
contacts-unknown-from-here = Not known whether it can be dialled from { $here }
contacts-plan = Plan a referral
# Above the phases of a referral. $country (String) the country that is shown
contacts-steps = Steps in { $country }
# A button below them.
contacts-start = Start a referral

## Which contacts are shown

contacts-show = Contacts shown
contacts-show-all = All
contacts-show-reachable = Can be dialled from here
# When somebody answers: where the directory says “24/7”, and a choice of contacts.
contacts-any-hour = At any hour
contacts-show-children = Children
contacts-show-own = Own nationals
# $count (Number) how many contacts are shown
contacts-shown = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}

## Local corrections: what an officer found out about a contact

contacts-correct = Correct
# Name of the same button for screen readers. $name (String) the organisation
contacts-correct-named = Correct { $name }
contacts-add-own = Add local contact
# $name (String) the organisation
contacts-correct-title = Local correction: { $name }
contacts-own-title = Local contact
contacts-own-change = Change this local contact
contacts-local-lead = It is kept on this computer beside the entry of the handbook, which stays as it is. No update takes it away.
contacts-local-nobody = Nothing about a person: this is not locked and everyone who uses this computer can read it.
contacts-local-about = What it is about
contacts-local-whole = The whole entry
contacts-local-list = Kind of contact
contacts-local-name = Name
contacts-local-role = What it does
contacts-local-number = Other number
contacts-local-own-number = Number
contacts-local-number-hint = Digits and spaces, + for abroad
contacts-local-hours = Other hours
contacts-local-own-hours = Hours
contacts-local-answered = Did somebody answer?
contacts-local-not-called = Not called
contacts-local-works = It works
contacts-local-no-answer = No longer answers
contacts-local-called-on = Called on
contacts-local-note = Note
contacts-local-save = Keep
contacts-local-cancel = Cancel
contacts-local-saved = The local correction is kept.
contacts-local-removed = The local correction was removed.
contacts-local-undo = Undo
contacts-local-change = Change
contacts-local-remove = Remove
contacts-gone = Local corrections without an entry
contacts-gone-why = The handbook no longer has the entries that these were about. They stay until you remove them.
