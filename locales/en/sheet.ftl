### A checklist on paper, to be filled in with a pen: in more languages than the interface has, because an officer takes
### the sheet of the own language. What stands on every paper is here too.

# $page (String) number of the page, $pages (String) how many there are
sheet-page-number = Page { $page } of { $pages }
# $title (String) title of the handbook, $edition (String) its edition, such as “2026.1”
sheet-edition = { $title }, edition { $edition }
# $title (String) title of the handbook, $edition (String) its edition
# $date (String) day on which the text was revised last
sheet-edition-revised = { $title }, edition { $edition }. Text revised on { $date }.
# $day (Number) of the month, $month (Number) from 1, $year (String)
sheet-date = { $month ->
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
# In the foot, of a translation whose original has changed.
sheet-out-of-date = The English original has changed since this was translated
# In the foot, of a translation that no expert has read.
sheet-not-reviewed = Translation not yet reviewed by an expert
# $count (Number) how long the list takes
sheet-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# Labels of empty lines at the top.
sheet-reference = Reference
sheet-day-and-time = Date, time
sheet-officer = Officer
# In strong type, before the next sentence.
sheet-can-be-found = Paper can be found.
sheet-no-names = Write no name on this sheet, and do not leave it with the person.
# The four boxes.
sheet-yes = Yes
sheet-no = No
sheet-unclear = Unclear
sheet-not-asked = Not asked
# Before an empty line.
sheet-note = Note
# Below a question.
sheet-observe = Look and listen; do not ask.
# Below a question that is asked only after a certain answer.
# $question (String) the earlier question, $answer (String) the answer, such as “Yes”
sheet-only-if = Only if “{ $question }” was answered: { $answer }.
# Heading of the officer’s own questions, and the sentence below it.
sheet-own = Your own questions
sheet-own-about = They never change the result.
