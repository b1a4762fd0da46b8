### Listan över fel i handbokens filer, för redaktörerna.

## Skärmen

problems-title = Fel i handbokens filer
problems-lead = Handboken visas så långt det går. Listan är till för dem som redigerar den.
problems-none = Inget är fel.
problems-line = rad { $line }
problems-whole-file = hela filen
problems-count = { $count ->
    [one] { $count } fel
   *[other] { $count } fel
}

## Vad som är fel och vad man kan göra

problems-unknown = Något är fel som den här versionen av programmet saknar ord för.
problems-unknown-advice = Kör handbokens innehållskontroll för att få veta mer.
problems-unreadable-file = Filen kan inte läsas.
problems-unreadable-file-advice = Kontrollera att det är en fil och att du får läsa den.
problems-not-utf8 = Filen är inte text i UTF-8.
problems-not-utf8-advice = Spara den igen som UTF-8.
problems-file-too-large = Filen är större än en sida kan vara.
problems-file-too-large-advice = Dela den, eller ta bort det som inte hör dit.
problems-line-too-long = Raden är längre än 20 000 tecken.
problems-line-too-long-advice = Dela den i stycken.
problems-front-matter-missing = Sidan börjar inte med +++.
problems-front-matter-missing-advice = Lägg till huvudet med title, summary, sources och revised.
problems-front-matter-invalid = TOML-texten kan inte läsas.
problems-front-matter-invalid-advice = Rätta raden; text står inom citattecken.
problems-unknown-key = Nyckeln är okänd här.
problems-unknown-key-advice = Kontrollera stavningen eller ta bort den.
problems-missing-key = En nyckel saknas.
problems-missing-key-advice = Lägg till den.
problems-invalid-value = Värdet passar inte nyckeln.
problems-invalid-value-advice = Jämför med en annan fil av samma slag.
problems-dead-link = Länken leder till en sida som inte finns.
problems-dead-link-advice = Rätta sökvägen eller skriv sidan.
problems-dead-anchor = Länken leder till ett avsnitt som inte finns.
problems-dead-anchor-advice = Använd ett id från en rubrik på den sidan.
problems-link-outside = Länken leder ut ur handbokens mapp.
problems-link-outside-advice = Länka till en sida i handboken, eller skriv adressen som https://.
problems-unsafe-link = Länken leder varken till en sida eller till https.
problems-unsafe-link-advice = Ta bort den; bara texten blir kvar.
problems-raw-html = HTML visas som text.
problems-raw-html-advice = Skriv det i Markdown.
problems-duplicate-id = Samma id används två gånger.
problems-duplicate-id-advice = Ge den ena ett annat id.
problems-missing-id = Rubriken har inget id.
problems-missing-id-advice = Lägg till { "{#id}" } efter den; ett id gäller för alltid.
problems-heading-level = Rubriken har en nivå som en sida inte använder.
problems-heading-level-advice = Använd ## och ###; titeln står i huvudet.
problems-nested-too-deeply = Listor eller citat ligger mer än 12 nivåer djupt.
problems-nested-too-deeply-advice = Gör dem plattare.
problems-image-not-allowed = Bilder visas inte.
problems-image-not-allowed-advice = Säg det i ord.
problems-page-not-listed = Sidan står inte i handbook.toml och visas inte.
problems-page-not-listed-advice = Lägg till den i sin del.
problems-page-missing = handbook.toml nämner en sida som saknar fil på källspråket.
problems-page-missing-advice = Skriv sidan eller ta bort raden.
problems-unknown-part = Mappen är ingen del av handboken.
problems-unknown-part-advice = Lägg till delen i handbook.toml eller flytta filen.
problems-unknown-source = Källan står inte i sources.toml.
problems-unknown-source-advice = Lägg till den där eller rätta dess id.
problems-unknown-form = Formen av exploatering står inte i handbook.toml.
problems-unknown-form-advice = Använd en av nycklarna där.
problems-unknown-concept = Begreppet står inte i glossary.toml.
problems-unknown-concept-advice = Lägg till det där eller rätta dess id.
problems-unknown-section = Avsnittet finns inte.
problems-unknown-section-advice = Skriv sida#id med id för en rubrik på den sidan.
problems-unknown-generated = Ingenting görs av uppgifterna under det namnet.
problems-unknown-generated-advice = Skriv { "{{glossary}}" }, { "{{indicators}}" }, { "{{periods}}" } eller { "{{sources}}" }.
problems-indicators-not-shown = Avsnittet visar inte de tecken som nämner det.
problems-indicators-not-shown-advice = Sätt stycket { "{{indicators}}" } där, eller ta bort avsnittet ur indicators.toml.
problems-no-indicators = Inget tecken nämner det här avsnittet.
problems-no-indicators-advice = Nämn det i explained eller shown på en rad, eller ta bort { "{{indicators}}" }.
problems-said-twice = Ett tecken i indicators.toml sägs igen med nästan samma ord.
problems-said-twice-advice = Låt den raden nämna avsnittet och skriv { "{{indicators}}" }, eller säg vad som skiljer.
problems-list-incomplete = De operativa indikatorerna är inte fullständiga.
problems-list-incomplete-advice = Ge varje nummer i listan en rad med sin styrka.
problems-long-sentence = Meningen har fler än 35 ord.
problems-long-sentence-advice = Dela den i två.
problems-long-sentences = Sidans meningar är i genomsnitt 16 ord eller längre.
problems-long-sentences-advice = Dela de längsta.
problems-page-too-short = Sidan har färre än 200 ord.
problems-page-too-short-advice = Säg det som saknas, eller flytta texten till en annan sida.
problems-page-too-long = En sida i guide/start har fler än 300 ord och ryms inte på en skärm.
problems-page-too-long-advice = Flytta det som kan vänta till en annan sida.
problems-avoided-word = Handboken använder inte det här ordet.
problems-avoided-word-advice = Använd det bättre ordet bredvid, eller lägg till ett undantag med skäl på sidan.
problems-unused-exception = Ingenting på sidan behöver undantaget.
problems-unused-exception-advice = Ta bort det.
problems-duplicate-term = Två begrepp har samma ord.
problems-duplicate-term-advice = Behåll det i ett av dem.
problems-unknown-attribute = Attributet efter rubriken är okänt här.
problems-unknown-attribute-advice = Kontrollera stavningen; se CONTRIBUTING.
problems-invalid-condition = Villkoret nämner en fråga eller ett svar som inte finns.
problems-invalid-condition-advice = Skriv when=<fråga>:<svar>.
problems-translation-out-of-date = Originalet har ändrats sedan detta översattes.
problems-translation-out-of-date-advice = Jämför de två och skriv sedan det nya värdet i translates.
problems-translation-ids-differ = Rubrikernas id är inte desamma som i originalet.
problems-translation-ids-differ-advice = Använd samma id i samma ordning.
problems-language-folder-missing = Källspråkets mapp saknas.
problems-language-folder-missing-advice = Lägg tillbaka den, eller installera handboken igen.
