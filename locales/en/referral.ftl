### The referral plan: steps in order, from the facts. It prompts; the officer decides.

referral-nav = Referral
referral-start = Start referral
referral-title = Referral, step by step
referral-lead = Choose what is known. The steps that apply are there at once.
referral-facts = What is known
referral-kept-nowhere = Kept nowhere: it is gone when you leave this screen.
referral-into-case = Take into a case
referral-plan = Referral plan
referral-failed = The plan could not be read. Use the page on referral in the handbook until it can.
referral-step-elsewhere = For these facts the plan does not have the step that you looked for. Change a fact, and it may appear.

## Pathways

referral-pathway = Pathway
# $pathway (String) the title of a pathway that is made for other facts
referral-pathway-other = { $pathway } (for other facts)
referral-pathway-unfit = Made for other facts than these

## What a changed fact did

# $pathway (String) its title
referral-changed-pathway = Another pathway: { $pathway }.
# $step (String) its title
referral-came-one = New step: { $step }.
# $count (Number) how many
referral-came = { $count ->
    [one] { $count } new step.
   *[other] { $count } new steps.
}
# $step (String) its title
referral-went-one = No longer needed: { $step }.
# $count (Number) how many
referral-went = { $count ->
    [one] { $count } step is no longer needed.
   *[other] { $count } steps are no longer needed.
}

## Phases and steps

# $done (String) settled steps, $all (String) all steps
referral-count = { $done } of { $all }
# $count (Number) steps of a phase
referral-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
referral-kept = Done earlier
referral-kept-what = These steps no longer apply. What was done stays.
referral-verify = Not yet checked against the source
# Before words to do, for screen readers.
referral-do = Do:
# Before words on what not to do, for screen readers.
referral-dont = Do not:
referral-when = When
referral-record = Write down
referral-why = Why
referral-who = Who
referral-due = Due
referral-who-consulate = Consulate
referral-who-person = The person
referral-who-police = Police
referral-who-service-provider = Service provider
referral-who-ministry = Own ministry
referral-who-child-protection = Child protection
referral-who-guardian = Guardian
referral-who-lawyer = Lawyer
referral-who-iom = IOM
referral-who-authority = Competent authority

## When

referral-due-at-once = At once
referral-due-today = Today
# $phase (String) title of a phase
referral-due-before = Before: { $phase }
# $day (String) a day
referral-due-day = { $day }
# $day (String) a day
referral-due-passed = Was due { $day }
referral-due-period = Within the period that the law sets
referral-due-confirm = Follows from law: to be confirmed with the authority.

## Contacts

referral-say-host = Say the host country to see its contacts.
referral-say-origin = Say the country of origin to see its contacts.
# $country (String) its name
referral-nobody = Nobody is listed in { $country }. Ask your ministry whom to reach.
# $list (String) another list of contacts
referral-stands-in = Nobody is listed for this. Instead: { $list }.
# $country (String) its name
referral-contacts = Contacts of { $country }
# $count (Number) contacts that are not shown here
referral-contacts-more = { $count ->
    [one] { $count } more contact
   *[other] { $count } more contacts
}

## Agreement before personal data go to anyone

referral-needs-agreement = Ask for agreement; danger or a child at risk cannot wait
# $receiver (String) such as “police”
referral-shares = Personal data go to: { $receiver }
referral-shares-ask = Ask the person for agreement first.
referral-agreed = The person agreed to this receiver.
referral-blocked = No agreement for this receiver is written down. Until then this step cannot be marked done.
referral-agreement-record = Write down an agreement
referral-reason-lead = If it cannot wait, say why:
referral-reason-danger = Danger now
referral-reason-danger-says = A life is in immediate danger. Pass on only what help needs, and tell the person first, or as soon as you can.
referral-reason-child = A child is at risk
referral-reason-child-says = The safety of the child comes first. Pass on only what protection needs, and tell the child as soon as it is safe.
referral-reason-guardian = The guardian agrees
referral-reason-guardian-says = The guardian is not suspected, and the child was heard.
# $reason (String) one of the reasons above
referral-without = Without the person’s agreement, because: { $reason }.
referral-reason-back = Take back
# A button: the case names the reason already. $reason (String) such as “Danger now”
referral-reason-confirm = Confirm: { $reason }
referral-reason-known = The case says so already. Confirm it if it cannot wait:

## What became of a step

referral-state = What became of it
referral-open = Open
referral-done = Done
referral-not-applicable = Does not apply
referral-skipped = Skipped
referral-skip-why = Why it was skipped
referral-by = Who did it
referral-note = Note
referral-own-due = Own date
# A button of a step.
# $paper (String) such as “Referral letter”
referral-paper = Write: { $paper }

## Keys

referral-place = Referral plan
referral-key-move = From step to step
referral-key-open = Open or close a step
referral-key-mark = Done, does not apply, skipped
