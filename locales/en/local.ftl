### What an officer found out about a contact, wherever that contact is shown.

## The words of a local correction, in one line behind the other

# The mark of everything that an officer found out. $date (String) the day on which it was written
local-mark = Local, { $date }
# $number (String) the official number
local-about = on { $number }
# $number (String) the number that was found
local-number = call { $number }
# $hours (String) the hours that were found
local-hours = hours: { $hours }
# $date (String) the day of the call
local-works-on = called on { $date }, works
local-works = works
# $date (String) the day of the call
local-no-answer-on = called on { $date }, no longer answers
local-no-answer = no longer answers
# $date (String) the day of the call
local-called-on = called on { $date }
local-changed = The entry of the handbook has changed since: compare.
local-gone = The handbook no longer has this entry.
local-old = Older than 18 months: check first.
