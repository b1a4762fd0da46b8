### The lock in front of case work: profiles, unlocking, set-up, the recovery code, copies. Nothing here
### may say whether a case exists. “Cases” is what officers write down; the handbook needs no lock.

## Unlocking

vault-title = Unlock cases
vault-lead = The handbook, checklists and contacts work without unlocking.
vault-who = Who is working?
vault-passphrase = Passphrase
vault-show = Show passphrase
vault-hide = Hide passphrase
vault-caps = Caps Lock is on.
vault-unlock = Unlock
# While the key is being worked out, for about a second.
vault-unlocking = Unlocking …
vault-without = Continue without cases
vault-forgotten = Forgotten passphrase
vault-promise = Case data is encrypted on this computer only. No one, including the ministry, can open it without your passphrase or the sealed recovery code.
# $minutes (Number) minutes without use
vault-locks-after = { $minutes ->
    [one] Locks again after { $minutes } minute without use
   *[other] Locks again after { $minutes } minutes without use
}
# $seconds (Number) until the next try
vault-wait = { $seconds ->
    [one] Several tries failed. Next try in { $seconds } second.
   *[other] Several tries failed. Next try in { $seconds } seconds.
}
vault-new-profile = New profile
# In place of the name of a profile whose files cannot be read.
vault-unreadable = Profile that cannot be read
vault-problem-badge = Needs attention
vault-back = Back
vault-cancel = Cancel
vault-close = Close

## Why it is locked

vault-locked-asked = Locked because you asked for it.
vault-locked-idle = Locked because the program was not used for a while.
vault-locked-suspend = Locked because the computer was asleep.
vault-locked-hidden = Locked by Quick hide.
vault-locked-other-profile = Locked because another profile was opened.

## A forgotten passphrase

vault-recover-title = Use the recovery code
vault-recover-lead = It is on the paper from set-up, in groups of four letters and digits. You choose a new passphrase with it.
vault-recover-code = Recovery code
vault-recover-code-hint = Small or capital letters, with or without spaces.
vault-recover = Unlock with the code

## A new profile

vault-setup-title = Choose a passphrase for cases
vault-setup-lead = Four or more ordinary words are easier to remember and harder to guess than symbols. There is no reset by e-mail.
vault-setup-why = Cases are encrypted and belong to one officer. Everything else works without this step.
vault-name = Your name
vault-name-hint = Shown before unlocking, so that colleagues find their own profile.
vault-role = Your role
vault-role-hint = For example: consular officer. May stay empty.
vault-new-passphrase = New passphrase
vault-again = Once more
vault-create = Set up cases
vault-creating = Setting up …
vault-use-without = Use without cases
# How hard a passphrase is to guess, in words.
vault-strength-none = Too short to say.
vault-strength-0 = Guessed at once. Add more words.
vault-strength-1 = Easy to guess. Add more words.
vault-strength-2 = Not hard enough to guess. Add a word or two.
vault-strength-3 = Strong.
vault-strength-4 = Very strong.
# $count (Number) how many characters it has
vault-length = { $count ->
    [one] { $count } character.
   *[other] { $count } characters.
}
vault-match = Both fields match.
vault-differ = The two fields differ.

## The recovery code

vault-code-title = Put the recovery code on paper
vault-code-lead = It opens your cases if you forget the passphrase. Without both, nobody can open them. The code is shown only now.
# Name of the list of groups, for screen readers.
vault-code = Recovery code
vault-code-print = Print for the envelope
vault-code-next = It is on paper
vault-code-later = Later
vault-confirm-title = Type two groups from the paper
vault-confirm-lead = This shows that the paper can be read. Then seal it and put it into the safe of the mission.
# $number (Number) which group, counted from 1
vault-confirm-group = Group { $number }
vault-confirm = Confirm
vault-code-show = Show the code again
vault-confirmed = The recovery code is confirmed. Seal the paper now.
vault-unconfirmed = Nobody has confirmed the recovery code of this profile.
vault-unconfirmed-advice = Without the paper, a forgotten passphrase closes your cases for ever.
vault-unconfirmed-now = Make a new code

## The paper for the envelope

vault-sheet-title = Recovery code
# $name (String) the officer’s name
vault-sheet-for = For the cases of { $name }
# $date (String) a day
vault-sheet-made = Made on { $date }
vault-sheet-what = This code opens the profile in { -app-name } when the passphrase is forgotten.
vault-sheet-how = On the lock screen choose “Forgotten passphrase”, type the code, and choose a new passphrase.
vault-sheet-keep = Seal this paper in an envelope and keep it in the safe of the mission. Make no copy. Whoever has it, and this computer, can read the cases.

## Copies

vault-copies = Copies
vault-copies-what = The last five, encrypted like the original. One a day is made by itself.
vault-copies-none = There is no copy yet.
vault-copy-make = Make a copy now
vault-copy-made = A copy was made.
vault-copies-show = Show copies
# $size (String) size of a file
vault-copy-size = { $size } KB
vault-copy-daily = made by itself
vault-copy-asked = made on request
vault-copy-migration = before an update of the program
vault-copy-erased = after something was erased
vault-copy-replaced = replaced by an older copy
vault-copy-damaged = could not be read, kept as it was
vault-restore = Restore
# $when (String) day and time
vault-restore-title = Restore the copy of { $when }
vault-restore-lead = What is there now becomes a copy itself. What was written after this copy is then only in that one. The copy is examined in full before anything is replaced.
vault-restore-passphrase = Passphrase of that time
vault-restored = The copy was restored. Unlock to go on.

## Settings

vault-settings = Case work
vault-lock-after = Lock cases after
vault-lock-after-what = Without use. They also lock when the computer sleeps, and with Quick hide.
# $minutes (Number) how many minutes
vault-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
vault-keep = Keep cases for
vault-keep-what = Counted from the day a case is opened. You are asked before anything is erased.
# $months (Number) how many months
vault-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
vault-settings-locked = Your profile
vault-settings-locked-what = Unlock to change passphrase, recovery code and copies.
vault-settings-none-what = Cases are off on this computer until somebody sets up a profile.
vault-set-up = Set up cases
vault-profile = Name and role
vault-rename = Change
vault-rename-title = Change name and role
vault-save = Save
vault-saved = Saved
vault-passphrase-what = The recovery code stays the same.
vault-change = Change passphrase
vault-present = Present passphrase
vault-changed = The passphrase was changed.
vault-recovery = Recovery code
vault-recovery-what = A new code makes the old paper worthless. Take that out of the envelope.
vault-recovery-unconfirmed = Not confirmed yet. Make a new code and put it on paper.
vault-renew = New recovery code
vault-renew-title = Make a new recovery code
vault-erase = Erase this profile
vault-erase-what = With all its cases and copies. It cannot be undone.
vault-erase-now = Erase profile
# $name (String) the name of the profile
vault-erase-lead = All cases, notes and copies of { $name } are erased. Nobody can bring them back, not with the passphrase and not with the recovery code.
# $name (String) what must be typed
vault-erase-type = To confirm, type the name: { $name }
vault-erased = The profile was erased.

## Navigation

vault-nav = Cases
vault-nav-locked = locked
vault-nav-open = unlocked
vault-lock-now = Lock now
vault-key-lock = Lock cases
