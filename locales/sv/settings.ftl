### Inställningar: alla val, och vad programmet är.

settings-title = Inställningar
settings-not-chosen = Inte valt

## Språk och plats

settings-place = Språk och plats
settings-language = Programmets språk
settings-language-what = Byter menyer och handbok genast.
settings-second-language = Andra språk
settings-second-language-what = Används när du läser två språk sida vid sida.
settings-host = Värdland
settings-host-what = Landets nödnummer syns alltid och dess kontakter står först.
settings-sending = Sändande stat
settings-sending-what = Staten som din beskickning tillhör. Dess kontakter står därnäst.

## Läsning

settings-reading = Läsning
settings-theme = Utseende
settings-theme-what = Följer datorn om du inte väljer.
settings-theme-system = System
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-theme-contrast = Kontrast
settings-text-size = Handbokens textstorlek
settings-text-size-what = Ändrar bara sidornas text.
settings-pixels = { $size } px
settings-zoom = Hela fönstrets storlek
settings-zoom-what = Också med Ctrl och plus, minus eller 0.
settings-smaller = Mindre
settings-larger = Större
settings-remember = Kom ihåg var jag läste
settings-remember-what = Behåller den senaste sidan för ”Fortsätt” på startsidan. Sökningar sparas aldrig.
settings-forget = Glöm vad som lästs
settings-forget-what = Tar bort den senaste sidan från startsidan. Bokmärken blir kvar.
settings-nothing-kept = Inget är sparat just nu.
settings-forget-now = Glöm nu

## Dölja och tangentbord

settings-hiding = Dölja och tangentbord
settings-hide = Dölj snabbt
settings-hide-what = Tryck på Skift tre gånger, eller på knappen överst. Fönstret visar då en lista över helgdagar.
settings-return = Komma tillbaka efter Dölj snabbt
settings-return-what = Tryck på tangenterna samtidigt, eller klicka tre gånger på årtalet i rubriken. Allt är som det var.
settings-single-keys = Enstaka tangenter som kortkommandon
settings-single-keys-what = Bokstäver, siffror och tecken utan Ctrl eller Alt. De vilar alltid medan du skriver.

## Om

settings-about = Om
settings-edition = Handbokens utgåva
settings-edition-words = { $edition }, reviderad { $date }
settings-version = Programmets version
settings-handbook-folder = Handbokens mapp
settings-data-folder = Mappen med dina val
settings-data-folder-what = Dina val och bokmärken. Inget om någon person.
settings-problems = Handbokens filer
settings-problems-what = För dem som redigerar handboken.
settings-problems-count = { $count ->
    [one] { $count } fel
   *[other] { $count } fel
}
settings-no-problems = Inga fel
settings-handbook-about = Om handboken
settings-handbook-about-read = Läs vem som gjort den och varför
