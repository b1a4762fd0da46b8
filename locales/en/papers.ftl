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
# A button below the fields for a passphrase.
papers-suggest = Suggest a passphrase
papers-suggest-another = Another one
# Below a passphrase that the program made: six English words.
papers-suggested-once = Write it down, or read it to the receiver by telephone. When the file is saved, it is gone.
papers-suggested-copy = Copy
papers-suggested-copied = Copied. It leaves the clipboard after half a minute.
papers-suggested-own = Choose my own
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

papers-received-by = Received by, time
papers-confidential = Please treat this in confidence. Hand it over in person or encrypted. Never e-mail it unencrypted, and do not copy it to the visa file.
# $date (String) a day
papers-erase-by = Erase or shred it by { $date }.
papers-erase-when-done = Erase or shred it when it is no longer needed.

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

## The papers of a case: the dialog

# Title of the dialog.
papers-of-case = Paper of this case
# A button on the screen of a case.
papers-open-dialog = Papers
# Above the choice of the paper, for screen readers.
papers-which = Which paper
papers-referral-letter = Referral letter
papers-case-summary = Case summary
papers-handover-note = Handover note
papers-phone-script = Telephone script
papers-return-risk = Risks of a return
# Above the choice of how much it says, for screen readers.
papers-level = How much it says
papers-level-own-file = Own file
papers-level-superior = Superior
papers-level-service-provider = Service provider
papers-level-police = Police
papers-level-statistics = Statistics
papers-level-no-name = Without a name
papers-level-own-file-says = Everything that the case holds. It stays with you.
papers-level-superior-says = What is done and needed, without the name, the person’s words or the contact. Read it through: a rare case can still be recognised. It stays within the mission, so the program asks for no agreement.
papers-level-service-provider-says = What help needs. The name is given by telephone.
papers-level-police-says = Risk and facts. Health and safe contact stay with you; the name is given by telephone.
papers-level-statistics-says = Year, country, kind, age group and state. The program asks for no agreement. Where cases are few, even this can point to a person.
papers-level-no-name-says = To ask for advice without saying who it is. The program asks for no agreement. Say no place and no detail by which the person can be recognised.
papers-receiver = Receiver
papers-letter-language = Language of the paper
papers-typed-in = Language in which you write
papers-unread = No native speaker has read the words of this language yet.
papers-names-person = A word of the person’s name stands on this paper. Take it out: the name is given by telephone.
papers-blocked = No agreement for this receiver is written down. Until then nothing can be saved.
# $detail (String) the officer’s own words on what may be told
papers-may-say = What may be said: { $detail }
# A button below a field. $text (String) the beginning of a note
papers-take = Take over: { $text }
papers-left-out = Left out on purpose
papers-format = Kind of file
papers-format-pdf = PDF
papers-format-text = Plain text
# Before the reference of the case.
papers-subject = If you send it, write nothing but this into the subject:

## Parts of a paper

papers-part-reference = reference
papers-part-to = To
papers-part-from = From
papers-part-backup = Can be asked instead
papers-part-agreement = agreement
papers-part-asked = What the receiver is asked to do
papers-part-name = name
papers-part-safe-contact = Safe contact
papers-part-language = Language, interpreter
papers-part-needs = Needed now
papers-part-danger = danger now
papers-part-risk = Risk
papers-part-age = age
papers-part-nationality = nationality and origin
papers-part-documents = Papers of the person
papers-part-host = country
papers-part-forms = possible exploitation
papers-part-words = What the person said
papers-part-indicators = indicators
papers-part-return-wish = wish to return
papers-part-return-risks = risks of a return
papers-part-reception = Who meets the person
papers-part-notes = notes
papers-part-done = what was done
papers-part-open = what is still to do
papers-part-referred = whether personal data were passed on
papers-part-promised = Promised to the person
papers-part-refused = Refused (what, by whom)
papers-part-next = Next appointment
papers-part-opened = day of opening
papers-part-state = state of the case
papers-hint-asked = No name.
papers-hint-from = Name, post, telephone.
papers-hint-needs = Care, medicine, children, diet, a bed.
papers-hint-risk = Who, where, of what kind, and how you know.
papers-hint-words = Two or three lines in the person’s own words. No name, no graphic detail.

## Why a part is left out

papers-why-identifies = Would tell who it is:
papers-why-by-telephone = By telephone only:
papers-why-through-sender = They reach the person through you:
papers-why-health = Health is for those who care for it:
papers-why-not-needed = Their task does not need it:
papers-why-own-work = Your own working paper:
