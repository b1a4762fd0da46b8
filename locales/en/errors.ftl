### What went wrong, and what to do. Two messages for each error code: `errors-<code>` says what
### happened, `errors-<code>-advice` says what the reader can do now. The reader is tired and has
### somebody waiting: plain words, no blame, no technical terms.

## The handbook and its pages

# $path (String) the folder in which the handbook was looked for
errors-handbook-missing = The handbook could not be found. { $path }
errors-handbook-missing-advice = Install { -app-name } again, or ask the person who looks after this computer to put the folder back. In danger to life, call 112.

# $path (String) the file that could not be read
errors-handbook-unreadable = The handbook is there, but a part of it could not be read. { $path }
errors-handbook-unreadable-advice = Close { -app-name } and open it again. If this comes back, install it again: your choices and bookmarks are kept.

# $page (String) the id of the page, such as “guide/talking/first-words”
errors-page-not-found = This page is not in the handbook: { $page }
errors-page-not-found-advice = It may have been moved or renamed. Search for its subject, or choose it from the list of chapters.

# $country (String) the code of the country, such as “se”
errors-country-not-found = The handbook has no contacts for the country with the code “{ $country }”.
errors-country-not-found-advice = Choose another country. In danger to life, 112 works everywhere in the European Union and in most countries around it.

## Search

# At the start of the program; searching works meanwhile.
errors-index-rebuilt = A file that search needs was missing or damaged. It is being made anew.
errors-index-rebuilt-advice = You need not do anything. If you see this every time, install { -app-name } again.

errors-search-failed = The search could not be carried out.
errors-search-failed-advice = Try again with one or two plain words. If this comes back, close { -app-name } and open it again.

## Settings

# $path (String) the file of settings
errors-settings-unreadable = Your earlier choices could not be read. { $path }
errors-settings-unreadable-advice = The file has been left as it is. { -app-name } works with its usual settings; you can choose your language and country again.

# $path (String) the file of settings
errors-settings-not-saved = Your choices could not be saved. { $path }
errors-settings-not-saved-advice = They are kept until you close the program. Check that the disk is not full and that you may write to the folder.

## The window, and all the rest

# The desktop did not do what the window asked of it: to print, to fill the screen, to change size.
errors-window-refused = This computer did not allow the window to do that.
errors-window-refused-advice = Try again. If it still does not work, close { -app-name } and open it again; nothing is lost.

errors-unknown = Something went wrong that we did not foresee.
errors-unknown-advice = Try again. If it still does not work, close { -app-name }, open it again, and tell the person who looks after this computer what you were doing.

# $checklist (String) its id
errors-checklist-not-found = There is no checklist { $checklist }.
errors-checklist-not-found-advice = Choose one from the list of checklists.

errors-run-not-found = This check is no longer there.
errors-run-not-found-advice = It was closed, moved into a case or erased. Begin it again from the list of checklists.

errors-case-not-found = This case is no longer there.
errors-case-not-found-advice = It was erased, perhaps in another window. Go back to the list of cases.

errors-vault-locked = Case work is locked.
errors-vault-locked-advice = Unlock it and try again. What you typed is still here.

errors-vault-missing = The case file of this profile is not there.
errors-vault-missing-advice = Look whether the folder was moved, or restore a copy. Nothing was changed.

errors-vault-wrong-secret = This passphrase or recovery code does not fit.
errors-vault-wrong-secret-advice = Check the keyboard language and Caps Lock, and try again. After several tries you have to wait a little.

errors-vault-key-missing = The key file of this profile is not there.
errors-vault-key-missing-advice = Put key.json back into the profile’s folder, or restore it from a copy. Without it nobody can open the cases.

errors-vault-key-damaged = The key file of this profile is damaged.
errors-vault-key-damaged-advice = Restore it from a copy of the profile’s folder. Nothing was changed.

errors-vault-key-of-another = The key file belongs to another profile.
errors-vault-key-of-another-advice = Put the right key.json beside the case file. Nothing was changed.

errors-vault-not-a-file = A folder or a link stands where the case file should be.
errors-vault-not-a-file-advice = Ask who looks after this computer. The program opens real files only, and changed nothing.

errors-vault-damaged = The case file cannot be read: it is damaged, or the key does not belong to it.
errors-vault-damaged-advice = The file was left as it is. Restore the newest copy in the settings of cases.

# $found (String) format of the file
# $known (String) newest format that is known
errors-vault-too-new = The case file was made by a newer version of { -app-name } (format { $found }; this one knows { $known }).
errors-vault-too-new-advice = Use the newer version. The file was not changed.

errors-vault-busy = These cases are open in another window of the program.
errors-vault-busy-advice = Lock or close the other window, then try again.

errors-vault-read-only = The case file cannot be written.
errors-vault-read-only-advice = The folder or file is read-only. What you see was saved before; the last change was not.

# $seconds (String) until the next try
errors-vault-too-soon = Several tries failed. The next try is possible in { $seconds } seconds.
errors-vault-too-soon-advice = Wait, or use the recovery code from the sealed envelope.

# $reason (String) what the system says
errors-vault-failed = The case file could not be used: { $reason }.
errors-vault-failed-advice = Try again. If it happens again, restart the program; what was saved is kept.

errors-disk-full = The disk is full. The last change was not saved.
errors-disk-full-advice = Make space on the disk, then save again. What was saved before is kept.

errors-recovery-mistyped = What was typed does not match.
errors-recovery-mistyped-advice = Compare it letter by letter with the paper or the name, and type it again.

errors-passphrase-too-weak = This passphrase is too easy to guess.
errors-passphrase-too-weak-advice = Take four or more ordinary words that do not belong together.

errors-consent-withdrawn = The consent for this was withdrawn.
errors-consent-withdrawn-advice = Ask the person again before you write down anything that needs it.

# $path (String) the file
# $reason (String) what the system says
errors-own-questions-not-saved = Your own questions could not be saved in { $path }: { $reason }.
errors-own-questions-not-saved-advice = Check that the file can be read and written, then add the question again.

# $receiver (String) who would get the data
errors-consent-missing = Personal data would go to this receiver, and there is no consent for it ({ $receiver }).
errors-consent-missing-advice = Ask the person and record the answer, or record why it cannot wait: danger now, a child at risk, or the guardian agrees.

# $folder (String) the folder
# $reason (String) what the system says
errors-paper-not-saved = The paper could not be saved in { $folder }: { $reason }.
errors-paper-not-saved-advice = Check that the folder exists and that you may write to it, then save again.

errors-handover-key-wrong = This is no public key.
errors-handover-key-wrong-advice = Ask your colleague to copy it again. It begins with age1 and is one piece.

errors-handover-foreign = This file is no case from another post.
errors-handover-foreign-advice = Choose the file that your colleague saved with “Hand over”. Its name ends in .age.

errors-handover-damaged = This file is damaged.
errors-handover-damaged-advice = Nothing was changed here. Ask your colleague to save and send it again.

errors-handover-too-new = This file was made by a newer version of { -app-name }.
errors-handover-too-new-advice = Update { -app-name } and open the file again.

errors-handover-not-for-you = This file was made for another key.
errors-handover-not-for-you-advice = Give your colleague the public key from your settings, and ask for the file again.

errors-handover-passphrase-needed = This file is protected with a passphrase.
errors-handover-passphrase-needed-advice = Type the passphrase that your colleague told you.

errors-handover-wrong-passphrase = This passphrase does not open the file.
errors-handover-wrong-passphrase-advice = Type it again. Capitals and spaces count.

errors-handover-erased = This case was erased here.
errors-handover-erased-advice = Say that you want to take it over all the same, or leave it.

# $path (String) the file
errors-corrections-unreadable = The file with local corrections of contacts cannot be read: { $path }.
errors-corrections-unreadable-advice = The directory itself is complete. The file stays as it is, and is kept under another name when you write the next correction.

# $path (String) the file
errors-corrections-too-new = The file with local corrections was made by a newer version of { -app-name }: { $path }.
errors-corrections-too-new-advice = Use the newer version to see and write local corrections. The file was not changed.

# $path (String) the folder
# $reason (String) what the system says
errors-corrections-not-saved = The local correction could not be saved in { $path }: { $reason }.
errors-corrections-not-saved-advice = Check that the folder can be written, then save again. Nothing of what was there before is lost.

# $number (String) what was typed
errors-correction-number = “{ $number }” is not a telephone number.
errors-correction-number-advice = Write digits and spaces, with + at the beginning if you like. Words belong in the note.

errors-correction-empty = There is nothing to keep yet.
errors-correction-empty-advice = Write a number, hours or a note, or say whether somebody answered. An own contact also needs a name.
