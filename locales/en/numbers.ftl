### Numbers for the annual report: counts of cases in which nobody can be recognised.

numbers-title = Numbers for the annual report
numbers-open = Numbers
numbers-back = Back to cases
numbers-lead = Cases by the year in which they were opened. No names, references or dates.
numbers-protection = Numbers under five are shown as “<5”, also zero. Where a small number could be calculated from the others, one more is left out (“–”); countries with few cases are counted together.
numbers-limits = Erased cases are not counted. Publish a year once, when it is over: two reports made at different times show by their difference what happened in between.
numbers-none = There are no cases to count yet.
numbers-few-cases = Too few cases for tables.
numbers-year = Year
numbers-table = Table
numbers-value = Value
numbers-cases = Cases
# A number under five, as short as it stands in a table.
numbers-few = <5
# A number that is not told, in a table.
numbers-withheld = –
numbers-few-said = under five
numbers-withheld-said = left out, so that no small number can be calculated
numbers-forms = Kind of exploitation
numbers-forms-note = A case may be of several kinds.
numbers-age = Age group
numbers-age-adult = Adults
numbers-age-child = Children
numbers-age-unknown = Not known
numbers-state = What became of it
numbers-state-open = Open
numbers-state-waiting = Waiting
numbers-state-note = A case is counted by the kind of ending. What was written about it is words about a person, and is not counted.
numbers-origin = Country of origin
numbers-host = Host country
numbers-others = Others and not known
numbers-save = Save
numbers-format = Save as
numbers-format-csv = Table (CSV)
numbers-format-pdf = PDF
numbers-who = Who can open the file
numbers-who-anyone = Anyone
numbers-who-passphrase = With a passphrase
numbers-anyone-about = These are statistics without personal data, so the file is saved open unless you choose otherwise.
# $file (String) name of the file
# $folder (String) the folder
numbers-saved = Saved as { $file } in { $folder }.
