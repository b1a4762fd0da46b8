### Ramen kring alla skärmar: sidofält, överkant, meddelanden vid start, kortkommandon.

## Sidofält

frame-nav = Huvudmeny
frame-start = Start
frame-handbook = Handbok
frame-checklists = Checklistor
frame-contacts = Kontakter
frame-settings = Inställningar
frame-language = Språk: { $language }

## Överkant

frame-skip = Gå till innehållet
frame-top = Överkant
frame-history = Historik
frame-back = Tillbaka
frame-forward = Framåt
frame-search = Sök i handbok, tecken, kontakter
frame-hide = Dölj snabbt

## Nödnummer i överkanten

frame-numbers = Nödnummer i { $country }
frame-numbers-choose = 112 · Välj värdland
frame-service-all = nödläge
frame-service-police = polis
frame-service-ambulance = ambulans
frame-service-fire = brandkår
frame-service-other = annan tjänst
frame-service-victims = hjälp till utsatta
frame-service-professionals = råd till personal
frame-service-public = stödlinje
frame-service-children = barn
frame-service-missing-children = försvunna barn
frame-service-crime-victims = brottsoffer

## Meddelanden

frame-messages = Meddelanden
frame-notices = Att veta
frame-close = Stäng
frame-copied = Kopierat
frame-not-copied = Det gick inte att kopiera. Markera texten och kopiera med Ctrl C.

## Kortkommandon

frame-shortcuts = Kortkommandon
frame-shortcuts-single = Enstaka bokstäver, siffror och tecken vilar medan du skriver. Du kan stänga av dem i Inställningar.
frame-shortcuts-off = Enstaka bokstäver, siffror och tecken är avstängda i Inställningar.

## En skärm som inte kunde visas

frame-failure = Skärmen kunde inte visas
frame-not-found = Det finns ingen sådan skärm
frame-not-found-advice = Gå tillbaka, eller börja om från startsidan.
frame-to-start = Gå till startsidan
frame-try-again = Försök igen
