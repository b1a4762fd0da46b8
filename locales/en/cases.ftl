### Cases: what an officer writes down about one person, behind the lock. “The person”, never “victim”.
### Agreement is what the person said to who may know what. Nothing here judges.

## The list

cases-title = Cases
cases-lead = References only. Names stay inside each case.
cases-new = New case
cases-filters = Show
cases-open = Open
cases-week = Due this week
cases-waiting = Waiting for others
cases-closed = Closed
cases-search = Search in your cases
cases-sort = Sort
cases-sort-changed = Changed last
cases-sort-due = Due first
cases-sort-reference = By reference
cases-column-case = Case
cases-column-work = Checklists
cases-column-agreement = Agreement
cases-column-changed = Changed
cases-column-keep = Keep until
cases-untold = No details yet
cases-danger = Danger
# $count (Number) how many checklists were begun
cases-runs = { $count ->
    [0] None yet
    [one] { $count } checklist
   *[other] { $count } checklists
}
# $who (String) a list such as “police and lawyer”
cases-agreed = Given: { $who }
cases-not-asked = Not asked yet
cases-not-given = Asked, not given
# $days (Number) days until the case is due for erasure
cases-days-left = { $days ->
    [0] today
    [one] in { $days } day
   *[other] in { $days } days
}
cases-overdue = Date has passed
cases-keep-none = No date
cases-none = No cases yet. Open one when there is something to write down.
cases-none-here = No case in this view.
cases-none-found = No case has these words.
cases-erased = Erased cases
cases-erased-what = Receipts without personal data.
cases-erased-because-due = its date had come
cases-erased-because-asked = the person asked for it
cases-erased-because-mistake = made by mistake or for practice
cases-erased-because-handed-over = it now lies with somebody else
cases-erased-because-other = another reason

## A new case

cases-new-lead = A case needs no name. It gets a reference, and you can add all the rest later.
cases-create = Open the case
cases-cancel = Cancel
cases-close-window = Close

## What is known

cases-facts = What is known
cases-label = Your own words
cases-label-hint = To find the case again. Not a name.
cases-host = Host country
cases-origin = Country of origin
cases-nationality = Nationality
cases-nationality-own = Own national
cases-nationality-other = Another state
cases-nationality-none = None
cases-age = Age
cases-age-adult = Adult
cases-age-child = Child
cases-forms = Possible exploitation
cases-detained = Detained now
cases-wishes-return = Wishes to return
cases-danger-now = Danger now
cases-yes = Yes
cases-no = No
cases-unknown = Not known
cases-add-name = Add a name
cases-name = Name
cases-name-why = You may not need it. The reference is enough for most steps, and a name that is not written cannot be found. Write it only if somebody must be called by it.
cases-safe-contact = Safe contact
cases-safe-contact-hint = How, when and through whom. What to say if somebody else answers.

## The case

# Breadcrumb and its name for screen readers.
cases-crumb = Where you are
cases-timeline = Timeline
# $time (String) a time of day, such as “12:04”
cases-saved = Saved { $time }
cases-saving = Saving …
cases-not-saved = Not saved. Your words are kept here.
cases-undo = Undo
cases-undone = Undone
cases-kept-typed = What you had typed is still here.

## Notes

cases-note = Note
cases-note-hint = Own words of the person, no names needed. Saved while you write.
cases-note-rests = Rests on agreement
cases-note-rests-none = No agreement needed
cases-note-done = Done
cases-note-edit = Change note
cases-note-remove = Remove note
cases-note-removed = The note was removed.
cases-note-resting = Rests on an agreement

## Agreement

cases-agreement = Agreement
cases-agreement-none = Nothing was asked yet. Before personal data go to anyone, ask and write down the answer.
cases-agreement-any-time = Can be withdrawn at any time.
cases-agreement-add = Write down an answer
cases-agreement-title = What the person said
cases-agreement-lead = One answer for one receiver. Say first who would know what, and that no is a good answer too.
cases-agreement-receiver = Who may know
cases-agreement-choose = Choose who
cases-agreement-purpose = What for
cases-agreement-detail = What may be said
cases-agreement-detail-hint = For example: identity only, all details.
cases-agreement-answer = The answer
cases-agreement-yes = Agrees
cases-agreement-no = Does not agree
cases-agreement-unknown = Not sure yet
cases-agreement-how = How it was given
cases-agreement-how-hint = For example: on paper, in the person’s language.
cases-agreement-until = Until
cases-agreement-until-hint = May stay empty.
cases-agreement-save = Save the answer
cases-agreement-given = Given
cases-agreement-refused = Not given
cases-agreement-open = Not sure
cases-agreement-over = Over
cases-agreement-withdrawn = Withdrawn
# $date (String) a day
cases-agreement-until-day = until { $date }
cases-withdraw = Withdraw
# $who (String) the receiver
cases-withdraw-title = Withdraw the agreement for { $who }
# $notes (Number) how many notes rest on it
cases-withdraw-notes = { $notes ->
    [0] No note rests on it.
    [one] { $notes } note that rests on it is deleted.
   *[other] { $notes } notes that rest on it are deleted.
}
cases-withdraw-runs = Checklists that rest on it are deleted too, and the copies from before. This cannot be undone. What left the mission already is not called back: tell the receiver yourself.
cases-withdraw-now = Withdraw and delete
cases-receiver-service-provider = service for victims
cases-receiver-police = police
cases-receiver-authority = competent authority
cases-receiver-ministry = own ministry
cases-receiver-child-protection = child protection
cases-receiver-iom = IOM
cases-receiver-lawyer = lawyer
cases-receiver-family = family
cases-receiver-other-mission = mission of another state
cases-receiver-other-post = another post of your service
cases-receiver-other = Somebody else
cases-receiver-other-who = Who

## Checklists of a case

cases-runs-title = Checklists
cases-runs-none = No checklist was begun in this case.
cases-run-start = Begin a checklist
cases-run-start-lead = Answers are saved in this case at once. You can stop at any question.
cases-run-go-on = Go on
cases-run-result = See result
cases-run-compare = Compare the last two
cases-run-finished = Finished
# $answered (String) questions with an answer, $shown (String) questions in all
cases-run-progress = { $answered } of { $shown } answered
cases-run-older = The handbook has changed this list since.
# $who (String) the officer, $date (String) a day
cases-run-by = { $who }, { $date }
# What the answers come to. A prompt, never a verdict.
cases-finding-act-now = Act now
cases-finding-strong-grounds = Strong grounds to refer
cases-finding-consult = Grounds to consult
cases-finding-no-grounds = No grounds found so far
cases-finding-return-not-at-all = Do not arrange the return
cases-finding-return-not-now = Not now
cases-finding-return-unknown = Too much is not known
cases-finding-return-with-measures = Only with measures
cases-finding-return-no-risk-found = No risk found so far
cases-finding-to-prepare = Something is left to prepare
cases-finding-prepared = Prepared

## State, date, erasing

cases-state = State
cases-state-open = Open
cases-state-waiting = Waiting
cases-state-closed = Closed
# The label of a list of kinds, when a case is closed.
cases-ending = How it ended
cases-ending-hint = This kind is counted for the annual report.
cases-ending-referred = Referred to services
cases-ending-identified = Formally identified
cases-ending-returned-safely = Returned safely
cases-ending-returned-otherwise = Returned otherwise
cases-ending-declined = Declined help
cases-ending-no-grounds = No grounds found
cases-ending-contact-lost = Contact lost
cases-ending-passed-on = Passed to another authority
cases-ending-other = Other
cases-ending-unknown = Not said
# The label of a field below that list.
cases-outcome = In your own words
cases-outcome-hint = A few words, without names. They are never counted, and may stay empty.
cases-close = Close the case
cases-keep = Keep until
cases-keep-what = You are reminded then. Nothing is erased without you.
cases-keep-reason = Why it is kept longer
cases-keep-longer = Change the date
cases-keep-date = Day
cases-day-hint = Year, month, day: 2027-05-01.
cases-day-wrong = There is no such day. Write it as 2027-05-01.
cases-keep-save = Save
cases-keep-reason-missing = Write why it must be kept longer.
cases-erase = Erase this case
cases-erase-title = Erase this case
cases-erase-lead = The case, its notes, agreements and checklists are erased, and so are the copies from before. Nobody can bring them back. A receipt stays, with the reference, the day and the reason.
cases-erase-why = Why
cases-erase-because-due = Its date has come
cases-erase-because-asked = The person asked for it
cases-erase-because-mistake = Made by mistake or for practice
cases-erase-because-handed-over = It now lies with somebody else
cases-erase-because-other = Another reason
# $reference (String) such as “2026-014”
cases-erase-type = To confirm, type the reference: { $reference }
cases-erase-now = Erase case
# $reference (String) such as “2026-014”
cases-erase-done = Case { $reference } was erased. The receipt is below the list.

## What happened, in the timeline

cases-event-case-opened = Case opened.
cases-event-case-changed = What is known was changed.
cases-event-state-changed = State of the case changed.
cases-event-run-started = Checklist begun.
cases-event-run-finished = Checklist finished.
cases-event-run-reopened = Checklist taken up again.
cases-event-run-removed = Checklist removed.
cases-event-note-changed = A note was changed.
cases-event-note-removed = A note was removed.
cases-event-consent-asked = Asked for agreement.
cases-event-consent-withdrawn = Agreement withdrawn; what rested on it was deleted.
cases-event-step-changed = A step of the plan was changed.
cases-event-decided-without = Decided to pass on without agreement.
cases-event-decision-taken-back = Decision taken back.
cases-event-paper-made = A paper was made.
cases-event-handed-over = Handed over.
cases-event-received = Received from another mission.
cases-event-other = Changed.

## To choose a case

cases-choose = Put into a case
cases-choose-lead = The answers move from memory into the case and are saved there.
cases-choose-new = A new case
cases-choose-one = Choose a case
cases-choose-locked = Unlock cases first. The answers stay in memory until then.

## Keys

cases-place = Cases
cases-key-new = New case or note
cases-key-undo = Undo the last change
cases-key-move = Move in the list
cases-key-open = Open the case

## Facts of a plan, taken into a case

cases-take-title = Take the facts into a case
cases-take-lead = Look at each fact before it is kept. What is not known does not replace what is.
cases-take-agreement = Agreement is not taken over: record it in the case with what the person was asked and said.
cases-take-nothing = The case knows all of this already.
cases-take-new = A new case
cases-take-keep = Keep these facts
cases-take-back = Another case
# $before (String) what the case says now
cases-take-was = now: { $before }
