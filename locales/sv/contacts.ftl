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
