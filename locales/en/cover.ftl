### The page that covers the window after Quick hide: an ordinary list of public holidays. Nothing in
### it may remind of the handbook.

# $year (String) the year, as digits; must appear as it is, $country (String) the name of a state
cover-title = Public holidays { $year }, { $country }
cover-date = Date
cover-day = Day
cover-holiday = Holiday
