### The first run: language, host state, sending state, cases.

welcome-title = Set up this computer
welcome-lead = Four short steps. You can change all of it later in Settings.
welcome-offline = Works without internet. Nothing is sent anywhere, now or later.
# $keys (String) the keys, such as “Shift ×3”
welcome-hide = To hide the window at any time: { $keys }. A list of public holidays covers it.
# $keys (String) the keys, such as “Ctrl Shift Enter”
welcome-return = To come back: { $keys }, or click the year in the heading three times. Remember this one.
# $date (String) a month, such as “November 2026”
welcome-edition = Edition { $date }
# $number (Number) the step, $total (Number) how many steps in all
welcome-step = Step { $number } of { $total }
welcome-language = Choose your language
welcome-language-why = Where a page is not yet translated, you see the English original.
welcome-host = Where do you work?
welcome-host-why = The emergency numbers of this country stay in sight on every screen.
welcome-sending = Which state does your mission belong to?
welcome-sending-why = Its contacts for its own nationals are then close at hand.
# Below the name of a language.
welcome-complete = Complete
welcome-reviewed = Complete, reviewed by experts
# $pages (String) how many pages exist, $total (String) how many there are in English
welcome-pages = { $pages } of { $total } pages
welcome-back = Back
welcome-skip = Skip the rest
welcome-continue = Continue
