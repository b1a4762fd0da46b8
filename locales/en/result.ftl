### The result of a checklist: what the answers point to, never a verdict.

## What they point to

result-title = Result
result-act-now = Act now. Someone may be in danger.
result-act-now-lead = Safety comes before every list. What else was found stays below.
result-strong-grounds = There is good reason to refer this person.
result-strong-grounds-lead = Several signs came together. Ask whether the person agrees to meet a support service; do not wait for certainty.
result-strong-grounds-child = There is good reason to call child protection.
result-strong-grounds-child-lead = For a child, exploitation or a plan of it is enough. Call today; agreement is not needed for advice.
result-consult = There is reason to ask for advice.
result-consult-lead = Some signs are there, not enough to be sure. Call without a name and say what you noticed.
result-no-grounds = No reason found so far.
result-no-grounds-lead = That is not a no. What was not asked or stayed unclear may still matter. Leave the door open.
result-return-not-at-all = Do not plan this return.
result-return-not-at-all-lead = At least one answer speaks against going back at all. Look for another way together with the person.
result-return-not-now = Not now.
result-return-not-now-lead = Something must change first. The list below says what.
result-return-unknown = Not known yet, so not now.
result-return-unknown-lead = A main question has no answer. Until it has one, treat it as not now.
result-return-with-measures = Possible, with measures.
result-return-with-measures-lead = Arrange each of these before any ticket, and check them again on the evening before.
result-return-no-risk-found = No risk found so far.
result-return-no-risk-found-lead = That does not make it safe. The person decides. Look again a week before departure and on the evening before.
result-to-prepare = Some things are still to prepare.
result-to-prepare-lead = What is open stands below. A talk can wait until it is ready, unless someone is in danger.
result-prepared = Everything is ready.
result-prepared-lead = Look once more at the room and the people just before you begin.

## What it does not prove

result-not-identification = This is not a formal identification.
# $country (String) the host state, $who (String) who decides there
result-who-identifies = In { $country } this is for: { $who }.
result-competent = Only the competent authority of the host state can decide that.
result-ask-to-look = Your answers are a reason to ask them to look.
result-who-decides-return = An adult decides whether to go. Competent bodies decide on stay, protection and children.

## How the answers were weighed

result-weighed = How the answers were weighed
result-dimension = Dimension
result-signs = Signs
result-what = What they are
# Name of the last column, read aloud.
result-reading = Reading
result-counts = Counts
result-not-enough = Not enough alone
result-nothing-found = Nothing found
result-not-known = Not known yet
result-present = Signs found
result-likely = Some signs, unclear
result-none = none
result-nothing-reported = Asked, nothing reported
# $count (Number) open questions
result-open = { $count ->
    [one] { $count } question open
   *[other] { $count } questions open
}
# $known (Number) questions with a clear answer, $count (Number) questions that are weighed
result-known = { $known } of { $count } weighed questions have a clear answer. Unclear and not asked never count as no.
result-child-rule = The rule for children was used: exploitation or a plan of it is enough.
result-planned = Exploitation seems to be planned
result-deceptive-recruitment = Deceptive recruitment
result-coercive-recruitment = Coercive recruitment
result-recruitment-by-abuse-of-vulnerability = Recruitment by abuse of vulnerability
result-exploitation = Exploitation
result-coercion-at-destination = Coercion at destination
result-abuse-of-vulnerability-at-destination = Abuse of vulnerability at destination
result-act = Act
result-means = Means
result-purpose = Purpose
result-blocks = Speaks against going at all
result-postpones = Must change first
result-measure = Needs a measure
result-rule-dimensions = A dimension counts with two strong signs, one strong and any other, three medium, or two medium and one weak.
result-rule-elements = An element counts with one strong sign, two medium, or one medium and two weak.
result-rule-return = The heaviest thing that was found decides. Nothing is called safe while a main question has no answer.
result-rule-preparation = Everything that is not a yes is still to prepare.
result-strengths-own = The strengths are the handbook’s own and have not been tested.
result-strengths-operational = The strengths follow the operational indicators of 2009, known from a secondary source.
result-method = About this method
result-verify = Not yet checked against a source

## Beside it

result-next = Next
result-unknown = Not known yet
result-unknown-lead = Leave these to trained interviewers unless safety depends on them.
result-ask-next = These would tell most
result-all-known = Nothing that is weighed is open.
result-still-open = Still to prepare
result-keep = Put into a case
# Where case work is locked. Leads to the lock screen.
result-unlock = Unlock cases
result-keep-why = A quick check is gone when the program is closed.
# $case (String) its reference
result-in-case = In case { $case }
result-print = Print
result-back = Back to the questions
result-finish = Mark as finished
result-finished = Finished
result-reopen = Open again
# On paper. $date (String) when it was printed
result-printed = Printed { $date }

## Next steps

result-step-danger = Follow the danger steps
result-step-danger-why = Place and people first, then the number to call.
result-step-child = Call child protection
result-step-child-why = Whom to call, and what to say to the child first.
result-step-health = Offer a doctor
result-step-health-why = Care comes before any list.
result-step-agreement = Ask for agreement
result-step-agreement-why = Who may know, what, and what for.
result-step-call = Call without a name first
# $country (String) the host state
result-step-call-where = Contacts in { $country }
result-step-call-why = Organisations advise on anonymous cases.
result-step-contact = Agree on a safe contact
result-step-contact-why = Number, hours, and a word that means “not now”.
result-step-refer = Prepare the referral
result-step-refer-why = Who does what, in which order.
result-step-no-grounds = When nothing was found
result-step-no-grounds-why = What to leave with the person, and what to note.
result-step-before = Prepare the next talk
result-step-before-why = Ten minutes on room, people and limits.
result-step-return = Decide together about the return
result-step-return-why = Ways to stay, to wait, or to go.
result-step-safe-return = Arrange a safe return
result-step-safe-return-why = Journey, reception, and a person to call.
result-step-risks = Look again at the risks
result-step-risks-why = What changes between now and departure.
result-step-talk = Begin with the first screening
result-step-talk-why = Five minutes alone with an adult.
result-step-room = A safe setting
result-step-room-why = Room, companion, interpreter.
