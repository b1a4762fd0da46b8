### Kontakter: vem man ringer i ett land, och vad dess lag och myndigheter säger.

contacts-lead = Vem du ringer, vad som händer sedan och vad personen har rätt till.
contacts-print = Skriv ut till skrivbordet
contacts-checked-on = Förteckningen sammanställdes { $date }.
contacts-english = Namn, tider och anmärkningar står som källorna anger dem. Inget nummer har provringts.

## Länder

contacts-countries = Länder
contacts-country = Land
contacts-host = Värdland
contacts-sending = Sändande stat
contacts-states = Länder
contacts-bodies = Över gränserna

## Vad lagen och myndigheterna säger

contacts-statements = Vad lagen och myndigheterna säger
contacts-statement-identification = Vem som kan identifiera formellt
contacts-statement-recovery-reflection = Betänketid
contacts-statement-residence-permit = Uppehållstillstånd
contacts-statement-nrm = Nationell hänvisningsmekanism
contacts-more = Mer
contacts-missing = Vad som inte gick att fastställa

## Grupper av organisationer

contacts-group-emergency = Nödläge
contacts-group-hotline = Stödlinjer
contacts-group-first-contact = Ring först
contacts-group-police = Polis
contacts-group-children = Barn
contacts-group-own-nationals-abroad = Egna medborgare utomlands
contacts-group-rapporteur-coordinator = Nationell samordning
contacts-group-iom = Internationella organisationen för migration

## En organisation

contacts-hours = Tider:
contacts-languages = Språk:
contacts-source = Källa:
contacts-source-of-number = Numrets källa
contacts-not-certain = Inte säkert
contacts-from-abroad = Från utlandet { $number }
contacts-only-inside = Endast inom landet: { $country }
contacts-abroad-unknown = Okänt om det kan nås från utlandet
contacts-copy-number = Kopiera { $number }
contacts-show-large = Visa { $number } stort
contacts-copy-address = Kopiera { $address }

contacts-state-checked = { $date } · kontrollerat
contacts-state-unconfirmed = { $date } · inte bekräftat
contacts-none = Ingen gick att fastställa.
contacts-length-missing = Längden är inte fastställd
contacts-who-missing = Vem som beslutar: inte fastställt
contacts-basis-missing = Rättslig grund inte fastställd
contacts-hours-missing = Okända tider
contacts-as-written = Som det står, här i { $country }
contacts-from-here = Från { $country } { $number }
contacts-not-from-here = Går inte att ringa från { $here }, bara i { $country }
contacts-unknown-from-here = Okänt om det går att ringa från { $here }
contacts-plan = Planera en hänvisning
contacts-steps = Stegen: { $country }
contacts-start = Börja en hänvisning
contacts-show = Visade kontakter
contacts-show-all = Alla
contacts-show-reachable = Går att ringa härifrån
contacts-any-hour = Dygnet runt
contacts-show-children = Barn
contacts-show-own = Egna medborgare
contacts-shown = { $count ->
    [one] { $count } kontakt
   *[other] { $count } kontakter
}
contacts-correct = Rätta
contacts-correct-named = Rätta { $name }
contacts-add-own = Lägg till lokal kontakt
contacts-correct-title = Lokal rättelse: { $name }
contacts-own-title = Lokal kontakt
contacts-own-change = Ändra den lokala kontakten
contacts-local-lead = Den sparas på den här datorn bredvid handbokens uppgift, som står kvar. Ingen uppdatering tar bort den.
contacts-local-nobody = Inget om en person: det här är inte låst och kan läsas av alla som använder datorn.
contacts-local-about = Vad det gäller
contacts-local-whole = Hela uppgiften
contacts-local-list = Typ av kontakt
contacts-local-name = Namn
contacts-local-role = Vad den gör
contacts-local-number = Annat nummer
contacts-local-own-number = Nummer
contacts-local-number-hint = Siffror och mellanslag, + för utlandet
contacts-local-hours = Andra tider
contacts-local-own-hours = Tider
contacts-local-answered = Svarade någon?
contacts-local-not-called = Inte ringt
contacts-local-works = Fungerar
contacts-local-no-answer = Svarar inte längre
contacts-local-called-on = Ringde den
contacts-local-note = Anteckning
contacts-local-save = Spara
contacts-local-cancel = Avbryt
contacts-local-saved = Den lokala rättelsen är sparad.
contacts-local-removed = Den lokala rättelsen togs bort.
contacts-local-undo = Ångra
contacts-local-change = Ändra
contacts-local-remove = Ta bort
contacts-gone = Lokala rättelser utan uppgift
contacts-gone-why = Handboken har inte längre de uppgifter som de gällde. De står kvar tills du tar bort dem.
