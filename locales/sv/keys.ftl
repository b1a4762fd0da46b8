### Tangenter och kortkommandon: namnen på tangenterna och vad varje kommando gör.

## Vad kortkommandona gör

keys-cover-hide = Dölj snabbt: täck fönstret genast
keys-search-open = Sök
keys-history-back = Tillbaka
keys-history-forward = Framåt
keys-shortcuts-show = Visa den här listan
keys-help-show = Så använder du handboken
keys-fullscreen = Helskärm på eller av
keys-zoom-in = Större
keys-zoom-out = Mindre
keys-zoom-reset = Vanlig storlek
keys-print = Skriv ut sidan
keys-situation = Öppna en situation
keys-cover-return = Kom tillbaka efter Dölj snabbt
keys-cover-return-mouse = eller klicka tre gånger på årtalet i rubriken

## Grupper i listan

keys-place-everywhere = Överallt
keys-place-start = På startsidan
keys-place-reader = På en sida i handboken
keys-place-checklist = I en checklista
keys-place-search = I sökfönstret
keys-place-cover = Medan fönstret är dolt

## Tangenternas namn

keys-name-ctrl = Ctrl
keys-name-alt = Alt
keys-name-shift = Skift
keys-name-enter = Retur
keys-name-escape = Esc
keys-name-tab = Tabb
keys-name-space = Blanksteg
keys-name-shift-thrice = Skift ×3
