### Att läsa handboken: kapitellistan, en sida och vad man kan göra med den, två språk bredvid
### varandra, sökning på sidan, källor, utskrift.

## Handbokens innehåll

reader-contents-title = Handbok
reader-contents-lead = Allt som går att läsa här, del för del.
reader-contents-form = Form av exploatering
reader-contents-all-forms = Alla sidor
reader-contents-pages =
    { $count ->
        [one] { $count } sida
       *[other] { $count } sidor
    }
reader-in-language = På { $language }

## Kapitelträdet bredvid en sida

reader-tree = Kapitel
reader-tree-hide = Dölj kapitel
reader-tree-show = Visa kapitel
reader-tree-bookmarked = bokmärkt
reader-tree-part = { $number } { $title }

## Vad man kan göra med en sida

reader-actions = Den här sidan
reader-breadcrumb = Var sidan finns
reader-bookmark-add = Bokmärke
reader-bookmark-remove = Bokmärkt
reader-compare = Jämför språk
reader-print = Skriv ut
reader-find-on-page = Sök på sidan
reader-text-size = Textstorlek
reader-text-smaller = Mindre text
reader-text-larger = Större text
reader-text-size-now = { $size } px

## Bredvid texten

reader-toc = På den här sidan
reader-revised = Reviderad { $date }
reader-to-sources = Sidans källor
reader-minutes =
    { $minutes ->
        [one] { $minutes } minut att läsa
       *[other] { $minutes } minuter att läsa
    }
reader-previous = Föregående sida
reader-next = Nästa sida
reader-around = Sidorna före och efter

## Block på en sida

reader-callout-note = Bakgrund
reader-callout-tip = Ur praktiken
reader-callout-important = Huvudregel
reader-callout-warning = Risk
reader-callout-caution = Livsfara
reader-table = Tabell
reader-say-copy = Kopiera orden
reader-address-copy-this = Kopiera adressen { $address }
reader-footnotes = Noter
reader-ticks-vanish = Kryssen sparas inte. De försvinner när du lämnar sidan.
reader-mark-urgent = agera i dag
reader-mark-unverified = (inte kontrollerat)

## Tabellen över tider land för land

reader-periods-matter = Vad det gäller
reader-periods-length = Längd
reader-periods-grants = Vem som beviljar
reader-periods-legal-basis = Rättslig grund
reader-periods-source = Källa och datum
reader-periods-not-established = Inte fastställt
reader-periods-length-not-established = Längden är inte fastställd
reader-periods-grants-not-established = Inte fastställt vem som beviljar
reader-periods-basis-not-established = Den rättsliga grunden är inte fastställd

## Ord i ordlistan

reader-term-read = ”{ $term }” i ordlistan

## Kopiering

reader-section-copy = Kopiera en länk till ”{ $title }”
reader-section-bookmark = Sätt bokmärke vid ”{ $title }”
reader-section-bookmark-remove = Ta bort bokmärket vid ”{ $title }”
reader-page-copy = Kopiera en länk till sidan
reader-passage = Markerad text
reader-passage-copy = Kopiera med källa
reader-passage-copy-plain = Kopiera bara texten
reader-copied = Kopierat
reader-copied-with-source = Kopierat med källa
reader-copied-link = Länken är kopierad
reader-copied-address = Adressen är kopierad
reader-copy-failed = Det gick inte att kopiera. Markera texten och tryck Ctrl C.
reader-citation = { $title }. { -app-name }, utgåva { $edition }, reviderad { $date }. { $place }
reader-citation-section = { $title }: { $section }. { -app-name }, utgåva { $edition }, reviderad { $date }. { $place }
reader-link = { $title } ({ -app-name }, { $place })
reader-link-section = { $title }: { $section } ({ -app-name }, { $place })

## Källor längst ned på sidan

reader-sources = Källor
reader-sources-checked = Läst för den här sidan
reader-sources-secondary = Känd genom en annan text som citerar den
reader-sources-general = Allmänt känt, ännu inte kontrollerat
reader-sources-lead = Vad sidan bygger på, och hur det har kontrollerats.
reader-sources-publisher = { $publisher }, { $year }
reader-verify = Ännu inte kontrollerat
reader-verify-lead = Ingen har ännu jämfört dessa uppgifter med källan. Kontrollera dem innan du förlitar dig på dem.

## Översättningens läge

reader-translation-missing = Sidan finns ännu inte på { $language }. Du läser den på { $shown }.
reader-translation-out-of-date = Originalet har ändrats sedan sidan översattes till { $language }. Jämför innan du förlitar dig på en detalj.
reader-translation-unreviewed = Ingen har ännu granskat översättningen till { $language }.
reader-translation-compare = Jämför med originalet
reader-translation-current = Granskad
reader-translation-draft = Utkast, ej granskat
reader-translation-old = Äldre än originalet
reader-translation-none = Ej översatt
reader-translation-original-of = Original, { $date }

## Två språk bredvid varandra

reader-beside = { $title }, två språk bredvid varandra
reader-beside-close = Stäng jämförelsen
reader-beside-print = Skriv ut båda
reader-beside-copy = Kopiera båda
reader-beside-language = Andra språket
reader-beside-rows = Stycken bredvid varandra. Gå mellan dem med piltangenterna.
reader-beside-absent = Sidan finns ännu inte på { $language }.

## Sökning på sidan

reader-find-close = Stäng sökningen
reader-find-next = Nästa träff
reader-find-previous = Föregående träff
reader-find-none = Finns inte på sidan
reader-find-count = { $current } av { $total }
reader-marks-clear = Ta bort markeringarna

## Utskrift

reader-print-edition = { -app-name }, utgåva { $edition }. Sidan reviderad { $date }.
reader-print-place = Sida { $place }

## När en sida inte kan visas

reader-failed-contents = Gå till innehållet
reader-failed-again = Försök igen

## Sidans kortkommandon, som listan över kortkommandon visar dem

reader-key-tree = Dölj eller visa kapitel
reader-key-bookmark = Sätt bokmärke på sidan, eller på avsnittet som har fokus
reader-key-compare = Jämför språk
reader-key-find = Sök på sidan
reader-key-find-next = Nästa träff
reader-key-copy = Kopiera markerad text med källa, eller en länk till avsnittet
