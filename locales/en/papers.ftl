### Papers: what is saved as PDF. First the dialog, then the words on the paper itself, which the core
### puts there together with those of checklists, results and the reader.

## The dialog

papers-save-as-pdf = Save as PDF
# A button of a checklist: the list to be filled in with a pen.
papers-blank = Blank list as PDF
papers-language = Language
# On the page of a result: the choice between the two papers of a run.
papers-what = What to save
papers-what-result = The result
papers-what-answers = All answers
# Above the choice how a paper with answers is saved.
papers-how = Who can read the file
papers-protected = Only with a passphrase
papers-protected-about = Tell it to the receiver by voice, never together with the file. The program does not keep it.
papers-open = Anyone
papers-open-about = Anyone who comes upon the file can read what the person said. Print it, then erase it.
# Where a paper holds nothing but text of the handbook.
papers-handbook-only = It holds text of the handbook only, and no answers. It is saved as it is.
papers-passphrase = Passphrase for this file
papers-passphrase-hint = Four or more ordinary words that do not belong together.
papers-preview = What stands on it
# $characters (String) letters that no font of the program has
papers-cannot-be-shown = No font here has these characters; they stay empty: { $characters }
papers-save = Save
papers-saving = Being saved …
papers-cancel = Cancel
# $file (String) name of the file, such as “paper-1.pdf”
papers-saved = Saved as { $file }
# $folder (String) the folder
papers-saved-in = In the folder { $folder }. The name says nothing about what is in it.
# Before a command to type.
papers-saved-protected = The passphrase opens it in any program for the age format, for example with this command:
papers-saved-open = It is not protected. Erase it when it is printed.

## On every paper

# $page (String) number of the page, $pages (String) how many there are
papers-page-number = Page { $page } of { $pages }
# $title (String) title of the handbook, $edition (String) its edition, such as “2026.1”
papers-edition = { $title }, edition { $edition }
# $title (String) title of the handbook, $edition (String) its edition
# $date (String) day on which the text was revised last
papers-edition-revised = { $title }, edition { $edition }. Text revised on { $date }.
# $day (Number) of the month, $month (Number) from 1, $year (String)
papers-date = { $month ->
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
# Below lines to sign on.
papers-officer = Officer
papers-received-by = Received by, time
papers-confidential = Restricted. Hand it over in person or encrypted. Do not e-mail it, and do not copy it to the visa file.
# $date (String) a day
papers-erase-by = Erase or shred it by { $date }.
papers-erase-when-done = Erase or shred it when it is no longer needed.

## A checklist on paper

papers-reference = Reference
papers-day-and-time = Date, time
# In strong type, before the next sentence.
papers-can-be-found = Paper can be found.
papers-no-names = Write no name on this sheet, and do not leave it with the person.
# Below a question of a checklist.
papers-observe = Look and listen; do not ask.
# Below a question that is asked only after a certain answer.
# $question (String) the earlier question, $answer (String) the answer, such as “Yes”
papers-only-if = Only if “{ $question }” was answered: { $answer }.
# Below the heading of the officer’s own questions.
papers-own-about = They never change the result.

## The result on paper

# $checklist (String) title of the checklist
papers-result-title = Result: { $checklist }
# $sign (String) a sign, such as “Holds no papers”
papers-sign-unverified = { $sign } (not yet checked)
# $sign (String) a sign, such as “Holds no papers”, $strength (String) such as “strong”
papers-sign-strength = { $sign } ({ $strength })
papers-column-part = Part
papers-column-strength = Strength
# At the end of a list of questions. $count (Number) further questions that are open
papers-more-open = { $count ->
    [one] { $count } further question
   *[other] { $count } further questions
}
# In the row of an alert, where others say “Counts”.
papers-act-first = Comes first
papers-agreement = Agreement
papers-agreed = Agreed to
papers-not-agreed = Did not agree to
papers-safe-contact = Safe contact
