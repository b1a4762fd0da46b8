### Startsidan: vad som händer, nödnummer, vägen tillbaka till en sida.

start-title = Vad är det som händer?
start-lead = Välj det som ligger närmast. Du kan ändra dig; inget lämnar den här datorn.
start-two-minutes = Öppna tvåminutersvyn
start-as-page = Läs som en sida
start-quick-check = Snabbkontroll

## Värdlandets nödnummer

start-emergency = Nödläge i { $country }
start-all-contacts = Alla kontakter
start-no-host = Nödnummer
start-no-host-why = Välj landet där du arbetar, så syns dess nummer på alla skärmar. Vid livsfara, ring 112: numret fungerar i alla EU-länder och i de flesta länder runt omkring.
start-choose-host = Välj värdland
start-service-all = Polis, ambulans, brandkår
start-service-police = Polis
start-service-ambulance = Ambulans
start-service-fire = Brandkår och räddningstjänst
start-service-other = Annan tjänst
start-service-victims = Hjälp till utsatta för människohandel
start-service-professionals = Råd till yrkesverksamma
start-service-public = Stödlinje om människohandel
start-service-children = Hjälptelefon för barn
start-service-missing-children = Försvunna barn
start-service-crime-victims = Stöd till brottsoffer

## Vägen tillbaka

start-continue = Fortsätt
start-chapter = Handboken, kapitel { $number }
start-bookmarks = Bokmärken
start-no-bookmarks = Sidor som du märker medan du läser visas här.
