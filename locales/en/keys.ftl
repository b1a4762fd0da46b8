### Keys and shortcuts: the names on the caps, and what each shortcut does.

## What shortcuts do. Short phrases in the list of shortcuts, each a thing to do.

keys-cover-hide = Quick hide: cover the window at once
keys-search-open = Search
keys-history-back = Back
keys-history-forward = Forward
keys-shortcuts-show = Show this list
keys-help-show = How to use this handbook
keys-fullscreen = Full screen on or off
keys-zoom-in = Larger
keys-zoom-out = Smaller
keys-zoom-reset = Usual size
keys-print = Print this page
keys-situation = Open a situation
keys-cover-return = Come back from Quick hide
# With a mouse: shown beside the shortcut with which one comes back.
keys-cover-return-mouse = or click the year in the heading three times

## Groups of the list

keys-place-everywhere = Everywhere
keys-place-start = On the start page
keys-place-reader = On a page of the handbook
keys-place-checklist = In a checklist
keys-place-search = In the search window
keys-place-cover = While the window is hidden

## Names on the caps of keys

keys-name-ctrl = Ctrl
keys-name-alt = Alt
keys-name-shift = Shift
keys-name-enter = Enter
keys-name-escape = Esc
keys-name-tab = Tab
keys-name-space = Space
keys-name-shift-thrice = Shift ×3
