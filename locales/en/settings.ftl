### Settings: all choices, and what this program is.

settings-title = Settings
settings-not-chosen = Not chosen

## Language and place

settings-place = Language and place
settings-language = Language of the program
settings-language-what = Changes menus and the handbook at once.
settings-second-language = Second language
settings-second-language-what = Used when you read two languages side by side.
settings-host = Host country
settings-host-what = Its emergency numbers stay in sight, and its contacts come first.
settings-sending = Sending state
settings-sending-what = The state that your mission belongs to. Its contacts come second.

## Reading

settings-reading = Reading
settings-theme = Appearance
settings-theme-what = Follows this computer unless you choose.
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = Contrast
settings-text-size = Size of the handbook’s text
settings-text-size-what = Changes the text of pages only.
# $size (Number) size of letters, from 16 to 24
settings-pixels = { $size } px
settings-zoom = Size of the whole window
settings-zoom-what = Also with Ctrl and plus, minus or 0.
settings-smaller = Smaller
settings-larger = Larger
settings-remember = Remember where I read
settings-remember-what = Keeps the last page for “Continue” on the start page. Searches are never kept.
settings-forget = Forget what was read
settings-forget-what = Takes the last page off the start page. Bookmarks stay.
settings-nothing-kept = Nothing is kept now.
settings-forget-now = Forget now

## Hiding and keyboard

settings-hiding = Hiding and keyboard
settings-hide = Quick hide
settings-hide-what = Press Shift three times, or the button at the top. The window then shows a list of public holidays.
settings-return = Come back from Quick hide
settings-return-what = Press these keys together, or click the year in the heading three times. Everything is as it was.
settings-single-keys = Single keys as shortcuts
settings-single-keys-what = Letters, digits and signs without Ctrl or Alt. They always rest while you type.

## About

settings-about = About
settings-edition = Edition of the handbook
# $edition (String) such as “2026.1”, $date (String) a day
settings-edition-words = { $edition }, revised { $date }
settings-version = Version of the program
settings-handbook-folder = Folder of the handbook
settings-data-folder = Folder of your choices
settings-data-folder-what = Your choices and bookmarks. Nothing about a person.
settings-problems = Files of the handbook
settings-problems-what = For the people who edit the handbook.
# $count (Number) how many problems
settings-problems-count = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
settings-no-problems = No problems
settings-handbook-about = About this handbook
settings-handbook-about-read = Read who made it and what for
