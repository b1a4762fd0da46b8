### Checklists: the list to choose from, the safety gate, the questions one at a time or as a list.

## The list of checklists

checklist-title = Checklists
checklist-lead = One question at a time, with words to say and why it matters. You can stop at any second.
# Above the cards. Quick checks need no passphrase.
checklist-quick = A quick check needs no passphrase. It stays in memory and is gone when the program is closed.
checklist-begin = Begin a quick check
checklist-go-on = Go on
checklist-forget = Forget
# Shown after a quick check was forgotten.
checklist-forgotten = The quick check is gone.
# $count (Number) answers that a quick check has
checklist-running = { $count ->
    [0] Quick check begun, no answer yet
    [one] Quick check begun, { $count } answer
   *[other] Quick check begun, { $count } answers
}
# $count (Number) how long it takes
checklist-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (Number) how many questions it has
checklist-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
# How many of the questions can be answered without asking. $count (Number) how many
checklist-observed = { $count ->
    [one] { $count } by looking only
   *[other] { $count } by looking only
}
checklist-for-adult = Adults
checklist-for-child = Children
checklist-for-any = Any age
checklist-setting-counter = At the counter
checklist-setting-interview = In a talk
checklist-setting-desk = At your desk
checklist-setting-visit = During a visit
checklist-setting-telephone = By telephone
checklist-setting-before = Beforehand

## Own questions

# $count (Number) how many the officer has added
checklist-own = { $count ->
    [0] Own questions
    [one] Own questions: { $count }
   *[other] Own questions: { $count }
}
checklist-own-why = They stand at the end of the list and never change the result. They are kept on this computer outside the vault: write nothing about a person.
checklist-own-label = A question of your own
checklist-own-add = Add
# $question (String) the words of the question
checklist-own-remove = Remove “{ $question }”

## The safety gate

checklist-gate-title = Before the first question
checklist-gate-lead = Settle these five by looking where you can. Look again whenever something changes.
checklist-gate-continue = Continue
checklist-gate-ways = What this changes
checklist-gate-danger = Act first. The list can wait.
checklist-gate-danger-steps = Danger steps
checklist-gate-child = Children have their own list and rule. In doubt, treat the person as a child.
checklist-gate-child-list = Take the list for children
checklist-gate-not-alone = You are not alone with the person. Do not ask; notice.
checklist-gate-not-alone-link = If the companion stays
checklist-gate-interpreter = The interpreter may not be safe. Do not ask through them.
checklist-gate-interpreter-link = Interpreters
checklist-gate-does-not-want = The person does not want to talk now. Respect that, and agree on another day.
checklist-gate-does-not-want-link = First words
checklist-gate-notice-first = The list now shows first what can be noticed.
# Instead of the line above, for lists without anything to notice.
checklist-gate-all-asked = Everything in this list has to be asked. It can wait.
checklist-gate-how = How to find out

## A question

# $place (Number) its place, $count (Number) how many there are
checklist-place = Question { $place } of { $count }
checklist-groups = Sections
# $done (Number) questions with an answer, $count (Number) questions in all. Read aloud.
checklist-group-progress = { $done } of { $count } answered
checklist-progress = Progress
checklist-yes = Yes
checklist-no = No
checklist-unclear = Unclear
checklist-not-asked = Not asked
checklist-given = Answered
# The reason for “Not asked”.
checklist-why-not = Why not? You need not say.
checklist-not-safe = Not safe
checklist-declined = Declined
checklist-not-relevant = Does not apply
checklist-no-time = No time
checklist-take-back = Take this answer back
checklist-how-to-ask = How to ask this safely
checklist-how-to-notice = How to notice this
# Read aloud before a line of advice.
checklist-do = Do:
checklist-dont = Do not:
checklist-why = Why:
checklist-in-guide = In the guide
checklist-note = Note
checklist-note-hint = own words of the person, no names needed
checklist-text = Answer in their words
checklist-number = Number
checklist-date = Day
checklist-unverified = not yet checked against its source
checklist-next = Next question
checklist-to-result = To the result
checklist-back = Back
checklist-to-move = to move
checklist-pause = Pause
checklist-stop = You can stop at any question. What you have so far is kept.
checklist-first-open = Next open
checklist-result = Result
checklist-undo = Undo
checklist-undone = The last answer was taken back.
checklist-own-group = Your own questions
checklist-intro = About this list
checklist-one = One by one
checklist-list = List
checklist-view = Show the questions
checklist-all-answered = Every question has an answer.
# $count (Number) questions that still have no answer
checklist-left = { $count ->
    [one] { $count } question open
   *[other] { $count } questions open
}

## Whether it is kept

# $time (String) for example 12:04
checklist-saved = Saved, encrypted, { $time }
checklist-in-memory = In memory only
checklist-saving = Saving …
checklist-not-saved = Not saved yet
checklist-retry = Save again
checklist-not-saved-stays = What you wrote is still here. Leave the program open.

## Found so far

checklist-found = Signs found so far
checklist-not-yet-asked = not yet asked
checklist-nothing-reported = nothing reported
checklist-strong = strong
checklist-medium = medium
checklist-weak = weak
# $count (Number) signs of this kind. Read aloud.
checklist-signs = { $count ->
    [one] { $count } sign
   *[other] { $count } signs
}
checklist-uncounted = Kept, not counted
checklist-uncounted-why = Their question is hidden after another answer. They count again when it returns.

## Alerts

checklist-alert-danger = Someone may be in danger
checklist-alert-danger-step = Keep the person inside with you while you decide.
checklist-alert-child = A child may be affected
checklist-alert-child-step = Call child protection before you ask more.
checklist-alert-health = Someone may need care
checklist-alert-health-step = Offer a doctor now. The cause can wait.
checklist-alert-what = What to do now
# $question (String) the words of the question
checklist-alert-from = Marked at “{ $question }”

## Where it is

checklist-gone = Back to the checklists

## Keys

checklist-key-answer = Answer: yes, no, unclear, not asked; then the reason
checklist-key-next = Next question
checklist-key-back = Question before
checklist-key-open = Next open question
checklist-key-danger = Danger steps
checklist-key-undo = Take the last answer back
checklist-key-result = Result

## Side by side

checklist-compare-title = Two runs side by side
# $count (Number) questions with different answers
checklist-compare-different = { $count ->
    [0] All answers are the same.
    [one] { $count } answer differs.
   *[other] { $count } answers differ.
}
checklist-compare-differ = Different
checklist-compare-same = The same
checklist-compare-question = Question
checklist-compare-left = First run
checklist-compare-right = Second run
# $who (String) the officer, $date (String) a day, $time (String) a time of that day
checklist-compare-by = { $who }, { $date }, { $time }
checklist-compare-finding = Result
checklist-compare-none = no answer

## In a page of the guide

checklist-asked = Asked in checklists
checklist-asked-beginning = At the beginning
