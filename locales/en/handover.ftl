### Handing a case over to another post of the own service, and taking one over. “Here” is this computer.

## In the case

handover-title = Another post
handover-lead = Give this case to a colleague at another post of your service. It stays here too.
handover-begin = Hand over
handover-dialog = Hand over this case
handover-goes = What goes along
# $facts (String) names of what is known, as a list
handover-facts = Known: { $facts }
# $count (Number)
handover-runs = { $count ->
    [one] { $count } checklist
   *[other] { $count } checklists
}
# $count (Number)
handover-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
# $count (Number)
handover-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
# $count (Number)
handover-consents = { $count ->
    [one] { $count } record of agreement
   *[other] { $count } records of agreement
}
# $count (Number)
handover-steps = { $count ->
    [one] { $count } step of the plan
   *[other] { $count } steps of the plan
}
# $count (Number)
handover-events = { $count ->
    [one] { $count } line of what happened
   *[other] { $count } lines of what happened
}
handover-name-goes = The name of the person goes along.
handover-own-remains = State, your words about the outcome and the day of erasure are each post’s own. The kind of ending goes along.
handover-agreed = The person has agreed that another post may know.
handover-not-agreed = No agreement for another post is recorded.
handover-not-agreed-what = Ask the person and record the answer. If it cannot wait, choose why; the reason is recorded.
handover-record = Record agreement
handover-reason = Why it cannot wait
handover-who = Who opens the file
handover-by-key = A colleague’s key
handover-by-passphrase = A passphrase
handover-colleague = Colleague
handover-other-key = Another key
handover-key = Public key
handover-key-hint = It begins with age1. Your colleague finds it in the settings.
handover-compare = Compare these groups by telephone. They must be the same.
handover-fingerprint = Groups to compare
handover-save = Save the file
handover-saving = Saving…
handover-sent-key = Take the file to your colleague. Only their key opens it.
handover-sent-passphrase = Take the file to your colleague, and tell them the passphrase in another way, best by voice.

## Taking a case over

handover-take = Take over a case
handover-take-lead = A file from a colleague, ending in .age. You see everything before anything is written.
handover-file = File
handover-file-large = This file is too large to be a case.
handover-passphrase = Passphrase of the file
handover-open = Open
handover-opening = Opening…
# $name (String) the officer
# $date (String) day and time
handover-from = From { $name }, { $date }
# $reference (String) of the case
handover-there = Reference there: { $reference }
handover-new-here = It is not here yet. It becomes a new case.
# $reference (String) of the case
handover-known-here = It is here as { $reference }. What is new is added to it.
# $reference (String) of the case
# $date (String) the day
handover-erased = This case was erased here on { $date } as { $reference }.
handover-erased-what = There was a reason for that. Take the case over only if you know that it may come back.
handover-erased-take = Take it over all the same
handover-nothing = Nothing in it is new here.
# $list (String) titles
handover-new-runs = New checklists: { $list }
# $list (String) receivers
handover-new-consents = New records of agreement: { $list }
# $list (String) receivers
handover-withdrawn = Agreement was withdrawn there: { $list }. What rests on it here will be deleted.
handover-both = Changed on both sides
handover-both-what = Both are kept and shown until somebody chooses. An answer counts as unclear until then.
handover-new = New
handover-changed = Changed there
handover-removed = Removed there
handover-here = Here
handover-over-there = There
handover-take-now = Take over
handover-not-now = Not now
handover-close = Close
# $reference (String) of the case
handover-taken = Taken over as { $reference }.

## What two posts changed

handover-disputes = Changed at two posts
handover-disputes-what = Both are kept. Choose what is right; an answer counts as unclear until then.
handover-keep = Keep this
handover-removed-here = Removed here
handover-note = Note
handover-fact = Fact
handover-answers-differ = Two posts have answered differently. It counts as unclear until you answer again.
handover-notes-differ = Two posts have written different words beside this answer. Choose in the case.
# $count (Number) questions
handover-result = { $count ->
    [one] { $count } question was answered differently at two posts. It is counted as unclear until somebody chooses.
   *[other] { $count } questions were answered differently at two posts. They are counted as unclear until somebody chooses.
}
# $reference (String) of the case at the other post
handover-other-reference = At the other post: { $reference }
handover-step-open = Open
handover-step-done = Done
handover-step-skipped = Left out
handover-step-not-applicable = Does not apply

## In the settings

handover-settings = Handing over cases
handover-own-key = Your public key
handover-own-key-what = A colleague needs it to hand a case over to you. It is no secret.
handover-copy = Copy
handover-copied = Key copied.
handover-compare-own = Read these groups aloud to your colleague.
handover-colleagues = Colleagues’ keys
handover-colleagues-what = Kept in your encrypted file.
handover-colleague-name = Name and post
handover-colleague-add = Add key
# $name (String) the colleague
handover-colleague-remove = Remove the key of { $name }
handover-remove = Remove
handover-locked = Case work is locked.
handover-locked-what = Unlock it to see your key and those of colleagues.
handover-unlock = Unlock
