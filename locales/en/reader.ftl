### Reading the handbook: the list of chapters, a page and what can be done with it, two languages
### side by side, find in page, sources, printing.

## The handbook's contents

reader-contents-title = Handbook
reader-contents-lead = Everything that you can read here, part by part.
reader-contents-form = Kind of exploitation
reader-contents-all-forms = All pages
# $count (Number) pages of a part of the handbook
reader-contents-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
# Shown where a page has no text in the reader's language.
# $language (String) own name of the language that is shown instead, for example “English”
reader-in-language = In { $language }

## The tree of chapters beside a page

reader-tree = Chapters
reader-tree-hide = Hide chapters
reader-tree-show = Show chapters
# Said of a page in the tree that has a bookmark.
reader-tree-bookmarked = bookmarked
# $number (String) number of the part, $title (String) its title
reader-tree-part = { $number } { $title }

## What can be done with a page

reader-actions = This page
reader-breadcrumb = Where this page is
reader-bookmark-add = Bookmark
reader-bookmark-remove = Bookmarked
reader-compare = Compare languages
reader-print = Print
reader-find-on-page = Find on this page
reader-text-size = Text size
reader-text-smaller = Smaller text
reader-text-larger = Larger text
# $size (Number) size of the text in pixels
reader-text-size-now = { $size } px

## Beside the text

reader-toc = On this page
# $date (Date) day of the last revision
reader-revised = Revised { $date }
reader-to-sources = Sources of this page
# $minutes (Number) how long it takes to read the page
reader-minutes =
    { $minutes ->
        [one] { $minutes } minute to read
       *[other] { $minutes } minutes to read
    }
reader-previous = Previous page
reader-next = Next page
reader-around = Pages before and after

## Blocks of a page

# Title of a block with background knowledge.
reader-callout-note = Background
# Title of a block with advice from practice.
reader-callout-tip = From practice
# Title of a block with the most important rule of the page.
reader-callout-important = Key rule
# Title of a block about risk of harm.
reader-callout-warning = Risk
# Title of a block about danger to life.
reader-callout-caution = Danger to life
# Name of a region with a table that is wider than the page.
reader-table = Table
reader-say-copy = Copy these words
# $address (String) address on the web or of a mailbox
reader-address-copy-this = Copy the address { $address }
reader-footnotes = Notes
# Ticks in lists are never kept.
reader-ticks-vanish = Ticks are not kept. They vanish when you leave the page.
# Behind a sign: whoever notices it acts today.
reader-mark-urgent = act today
# Behind a sign that nobody has checked against its source.
reader-mark-unverified = (unverified)

## The table of periods by country

# Heading of the column that says whether a row is about the period or the permit.
reader-periods-matter = Matter
reader-periods-length = Length
reader-periods-grants = Who grants it
reader-periods-legal-basis = Legal basis
reader-periods-source = Source and date
# In a cell of the table: the directory has nothing that may be shown.
reader-periods-not-established = Not established
# In a cell: the permit exists, but nobody knows for how long it is given.
reader-periods-length-not-established = Length not established
reader-periods-grants-not-established = Not established who grants it
reader-periods-basis-not-established = Legal basis not established

## Words of the glossary

# $term (String) the word
reader-term-read = “{ $term }” in the list of words

## Copying

# $title (String) heading of the section
reader-section-copy = Copy a link to “{ $title }”
# $title (String) heading of the section
reader-section-bookmark = Bookmark “{ $title }”
# $title (String) heading of the section
reader-section-bookmark-remove = Remove the bookmark of “{ $title }”
reader-page-copy = Copy a link to this page
reader-passage = Selected text
reader-passage-copy = Copy with source
reader-passage-copy-plain = Copy text only
reader-copied = Copied
reader-copied-with-source = Copied with its source
reader-copied-link = Link copied
reader-copied-address = Address copied
reader-copy-failed = This could not be copied. Select the text and press Ctrl C.
# Copied behind a passage, and as a link to a page.
# $title (String) title of the page, $edition (String) edition of the handbook,
# $date (Date) day of the last revision, $place (String) id of the page and section
reader-citation = { $title }. { -app-name }, edition { $edition }, revised { $date }. { $place }
# The same for a section of a page.
# $title (String) title of the page, $section (String) heading of the section,
# $edition (String) edition of the handbook, $date (Date) day of the last revision,
# $place (String) id of the page and section
reader-citation-section = { $title }: { $section }. { -app-name }, edition { $edition }, revised { $date }. { $place }
# $title (String) title of the page, $place (String) id of the page and section
reader-link = { $title } ({ -app-name }, { $place })
# $title (String) title of the page, $section (String) heading, $place (String) id of the page and section
reader-link-section = { $title }: { $section } ({ -app-name }, { $place })

## Sources at the foot of a page

reader-sources = Sources
reader-sources-checked = Read for this page
reader-sources-secondary = Known from another text that quotes it
reader-sources-general = Common knowledge, not yet looked up
reader-sources-lead = What this page rests on, and how it was checked.
# Publisher and year of a source.
# $publisher (String) who published it, $year (String) year or years
reader-sources-publisher = { $publisher }, { $year }
reader-verify = Not yet checked
reader-verify-lead = Nobody has yet compared these statements with their source. Check them before you rely on them.

## State of a translation

# $language (String) own name of the reader's language, $shown (String) own name of the language that is shown
reader-translation-missing = This page does not exist in { $language } yet. You are reading it in { $shown }.
# $language (String) own name of the language of the page
reader-translation-out-of-date = The original has changed since this page was translated into { $language }. Compare before you rely on a detail.
# $language (String) own name of the language of the page
reader-translation-unreviewed = Nobody has reviewed the { $language } translation yet.
reader-translation-compare = Compare with the original
reader-translation-current = Reviewed
reader-translation-draft = Draft, not reviewed
reader-translation-old = Older than the original
reader-translation-none = Not translated
# $date (Date) day of the last revision
reader-translation-original-of = Original, { $date }

## Two languages side by side

# $title (String) title of the page
reader-beside = { $title }, two languages side by side
reader-beside-close = Close comparison
reader-beside-print = Print side by side
reader-beside-copy = Copy both
reader-beside-language = Second language
reader-beside-rows = Paragraphs side by side. Arrow keys go from one to the next.
# $language (String) own name of the language
reader-beside-absent = This page does not exist in { $language } yet.

## Find in page

reader-find-close = Close find
reader-find-next = Next match
reader-find-previous = Previous match
reader-find-none = Not on this page
# $current (Number) which match is shown, $total (Number) matches in all
reader-find-count = { $current } of { $total }
# Chip that stands above a page that was opened from the search.
reader-marks-clear = Clear marks

## Printing

# $edition (String) edition of the handbook, $date (Date) day of the last revision
reader-print-edition = { -app-name }, edition { $edition }. Page revised { $date }.
# $place (String) id of the page
reader-print-place = Page { $place }

## When a page cannot be shown

reader-failed-contents = Go to the contents
reader-failed-again = Try again

## Shortcuts of a page, as the list of shortcuts shows them

reader-key-tree = Hide or show chapters
reader-key-bookmark = Bookmark the page, or the section that has the focus
reader-key-compare = Compare languages
reader-key-find = Find on this page
reader-key-find-next = Next match
reader-key-copy = Copy the selected text with its source, or a link to the section
