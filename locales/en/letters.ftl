### The words on the papers of a case: letter, summary, note, script, record. Formal register. They may
### exist in languages that have no interface. Only the core puts them on paper.
### A paper never judges: presumed victim, signs by name, identification belongs to the competent authority.

## Titles. They name nobody, because the PDF is named by them.

letters-title-referral-letter = Referral letter
letters-title-case-summary = Case summary
letters-title-handover-note = Handover note
letters-title-phone-script = Telephone script
letters-title-return-risk = Risks of a return

## For whom: above the title

letters-for-own-file = For the mission’s own file
letters-for-superior = For the head of the mission
letters-for-statistics = For statistics
letters-for-service-provider = For the service provider for victims
letters-for-police = For the police
letters-for-authority = For the competent authority
letters-for-ministry = For the ministry of foreign affairs
letters-for-child-protection = For child protection
letters-for-iom = For the International Organization for Migration
letters-for-lawyer = For the lawyer
letters-for-other-mission = For the mission of another state

## What the paper asks for and what it is not

letters-lead-referral-letter = We refer this person to you as a presumed victim of trafficking in human beings. Please contact the person only in the way given below or, where none is given, through us.
letters-lead-case-summary = What is known of this case and what was done.
letters-lead-handover-note = We hand this case over to you. Please confirm in writing that you take it on, and name the person responsible.
letters-lead-return-risk = What is known so far about the risks of a return. A risk that is not listed here may not have been asked about, or may not be known. That does not make the return safe.
letters-lead-statistics = For counting only. A combination that fewer than five persons share must not be published.
letters-not-identification = This is not a formal identification.
letters-competent = Whether the person is a victim of trafficking in human beings is decided by the competent authority alone.
letters-return-decides = An adult decides freely whether to return. For a child, the best interests of the child come first. The competent authorities decide on residence, protection and the care of children.
letters-child = If the age is not certain and the person may be a child, please treat the person as a child.

## Sections

letters-section-contact = Contact
letters-section-agreement = Agreement of the person
letters-section-person = The person
letters-section-safety = Safety and needs
letters-section-facts = What is known
letters-section-return = Return
letters-section-course = What was done and what comes next
letters-section-notes = Notes

## Labels

letters-part-to = To
letters-part-from = From
letters-part-backup = Can be asked instead
letters-part-asked = We ask you to
letters-part-name = Name
letters-part-safe-contact = Safe contact
letters-part-language = Language, interpreter
letters-part-needs = Needed now
letters-part-danger = Danger now
letters-part-risk = Risk
letters-part-age = Age
letters-part-nationality = Nationality
letters-part-documents = Papers of the person
letters-part-host = Country
letters-part-forms = Possible exploitation
letters-part-words = What the person said
letters-part-indicators = Indicators noted
letters-part-return-wish = Wishes to return
letters-part-return-risks = Risks noted
letters-part-reception = Who meets the person
letters-part-notes = Notes
letters-part-done = Done
letters-part-open = Still to do
letters-part-referred = Personal data passed on
letters-part-promised = Promised to the person
letters-part-refused = Refused (what, by whom)
letters-part-next = Next appointment
letters-part-opened = Case opened
letters-part-state = State of the case
letters-detained = Held by an authority
letters-origin = Country of origin
letters-year = Year

## Values

letters-yes = Yes
letters-no = No
letters-unknown = Not known
letters-name-by-telephone = The name is given by telephone to the person responsible.
letters-age-adult = Adult
letters-age-child = Child (under 18)
letters-nationality-own = National of the sending state
letters-nationality-other = National of another state
letters-nationality-none = Stateless
letters-state-open = Open
letters-state-waiting = Waiting for others
letters-state-closed = Closed

## Agreement

# $receiver (String) such as “police”, $date (String) day on which the person was asked
letters-agreed = The person agreed on { $date } that this is passed on ({ $receiver }).
letters-agreed-what = May be said
letters-agreed-purpose = Purpose
letters-agreed-how = Given
letters-agreed-until = Holds until
letters-agreed-withdraw = The person can withdraw the agreement at any time. Please pass nothing on without a new one, unless the law requires it.
# $reason (String) one of the three reasons below
letters-without = Passed on without the person’s agreement: { $reason }.
letters-reason-danger = a life is in immediate danger
letters-reason-child-at-risk = a child is at risk
letters-reason-guardian-agrees = the guardian of the child agrees
letters-agreed-nobody = No agreement is recorded.
letters-receiver-service-provider = service provider for victims
letters-receiver-police = police
letters-receiver-authority = competent authority
letters-receiver-ministry = ministry of foreign affairs
letters-receiver-child-protection = child protection
letters-receiver-iom = International Organization for Migration
letters-receiver-lawyer = lawyer
letters-receiver-family = family
letters-receiver-other-mission = mission of another state
letters-receiver-other-post = another post of the same foreign service

## Indicators by what they are part of

letters-group-deceptive-recruitment = Deceptive recruitment
letters-group-coercive-recruitment = Coercive recruitment
letters-group-recruitment-by-abuse-of-vulnerability = Recruitment by abuse of a position of vulnerability
letters-group-exploitation = Exploitation
letters-group-coercion-at-destination = Coercion at the destination
letters-group-abuse-of-vulnerability-at-destination = Abuse of a position of vulnerability at the destination
letters-group-act = Act
letters-group-means = Means
letters-group-purpose = Purpose
letters-group-danger = Danger
letters-group-health = Health
letters-group-child = Child
letters-group-blocks = Speaks against a return
letters-group-postpones = Must change before a return
letters-group-measure = To be arranged before a return
letters-group-unknown = Not known yet

## The telephone script

# $from (String) who calls
letters-script-greeting = Good day. This is { $from }. I am calling about a person who may be a victim of trafficking in human beings.
letters-script-anonymous = I ask for your advice and will not give a name today.
letters-script-agreed = The person agreed that I speak with you.
letters-script-without = I am calling without the person’s agreement, and I will tell you why.
letters-script-number = Number
# $number (String), $date (String) date of the source
letters-script-source = { $number } (source of { $date })
# $number (String)
letters-script-undated = { $number } (source without a date)
# In front of what an officer found out about a number. $date (String) day on which it was written
letters-script-local = Corrected here on { $date }
# In front of a contact that the directory does not have. $date (String) day on which it was written
letters-script-own = Own contact, noted here on { $date }
# $number (String) the number that was found
letters-script-local-number = call { $number }
# $hours (String) the hours that were found
letters-script-local-hours = hours: { $hours }
# $date (String) the day of the call
letters-script-local-called = called on { $date }
letters-script-local-works = works
letters-script-local-no-answer = no longer answers
letters-script-local-changed = the entry has changed since: compare
letters-script-local-old = older than 18 months: check first
letters-script-say = Say only this
letters-script-ask = Ask
letters-script-ask-place = Is there a safe place today?
letters-script-ask-next = What happens next, and when?
letters-script-ask-who = Who is responsible, and on what number can I reach them?
letters-script-ask-cost = What does it cost, and must the person make a statement to the police?
letters-script-close = Please contact the person only in the way that I gave you, or through me. Thank you.
letters-script-name = Give the name only when you know to whom you speak, and only if this was agreed or safety needs it.
letters-script-write-own = Our reference
letters-script-write = Write down
letters-script-write-who = Spoke with, time
letters-script-write-number = Their reference
letters-script-write-promised = What they promised

## Notes at the end

# $language (String) such as “English”, written in the language of the paper
letters-typed-in = Words of the officer are in the language in which they were written: { $language }.
letters-handbook-english = Names of indicators and steps are in English.
letters-confidential = Please treat this in confidence. Hand it over in person or encrypted. Put only the reference into the subject of a message, never a name.
# $date (String) a day
letters-erase-by = To be destroyed by { $date }.
letters-erase-when-done = To be destroyed when it is no longer needed.
# $page (String) number of the page, $pages (String) how many there are
letters-page = Page { $page } of { $pages }
letters-officer = Officer
letters-received-by = Received by, time
# $day (Number) of the month, $month (Number) from 1, $year (String)
letters-date = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
}
