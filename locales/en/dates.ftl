### Dates of sources, as short remarks beside a number or a statement.

# $date (String) a year or years, such as “2025”, or a short remark of the source
dates-as-of = as of { $date }
# $date (String) a year
dates-about = about { $date }
# $date (String) a year
dates-or-later = { $date } or later
# The source has no date.
dates-undated = source without date
# Nobody has yet compared the number with a source.
dates-unverified = not yet checked
# Badge for a number whose source is old or has no date.
dates-check-first = Check first
