### Ärenden: det en handläggare skriver ner om en person, bakom låset. ”Personen”, aldrig ”offret”.
### Samtycke är vad personen har sagt om vem som får veta vad. Ingenting här dömer.

## Listan

cases-title = Ärenden
cases-lead = Bara beteckningar. Namn stannar inne i varje ärende.
cases-new = Nytt ärende
cases-filters = Visa
cases-open = Öppna
cases-week = Dags i veckan
cases-waiting = Väntar på andra
cases-closed = Avslutade
cases-search = Sök i dina ärenden
cases-sort = Ordna
cases-sort-changed = Senast ändrade
cases-sort-due = Närmast i tid
cases-sort-reference = Efter beteckning
cases-column-case = Ärende
cases-column-work = Checklistor
cases-column-agreement = Samtycke
cases-column-changed = Ändrat
cases-column-keep = Behålls till
cases-untold = Inga uppgifter än
cases-danger = Fara
cases-runs = { $count ->
    [0] Ingen än
    [one] { $count } checklista
   *[other] { $count } checklistor
}
cases-agreed = Givet: { $who }
cases-not-asked = Inte frågat än
cases-not-given = Frågat, inte givet
cases-days-left = { $days ->
    [0] i dag
    [one] om { $days } dag
   *[other] om { $days } dagar
}
cases-overdue = Dagen har passerat
cases-keep-none = Ingen dag
cases-none = Inga ärenden än. Öppna ett när det finns något att skriva ner.
cases-none-here = Inget ärende i den här vyn.
cases-none-found = Inget ärende har de orden.
cases-erased = Raderade ärenden
cases-erased-what = Kvitton utan personuppgifter.
cases-erased-because-due = dagen hade kommit
cases-erased-because-asked = personen bad om det
cases-erased-because-mistake = gjort av misstag eller för övning
cases-erased-because-handed-over = det ligger nu hos någon annan
cases-erased-because-other = ett annat skäl

## Ett nytt ärende

cases-new-lead = Ett ärende behöver inget namn. Det får en beteckning, och resten kan läggas till senare.
cases-create = Öppna ärendet
cases-cancel = Avbryt
cases-close-window = Stäng

## Det som är känt

cases-facts = Det som är känt
cases-label = Egna ord
cases-label-hint = För att hitta ärendet igen. Inte ett namn.
cases-host = Värdland
cases-origin = Ursprungsland
cases-nationality = Medborgarskap
cases-nationality-own = Egen medborgare
cases-nationality-other = Annan stat
cases-nationality-none = Inget
cases-age = Ålder
cases-age-adult = Vuxen
cases-age-child = Barn
cases-forms = Möjlig exploatering
cases-detained = Frihetsberövad nu
cases-wishes-return = Vill återvända
cases-danger-now = Fara nu
cases-yes = Ja
cases-no = Nej
cases-unknown = Inte känt
cases-add-name = Lägg till ett namn
cases-name = Namn
cases-name-why = Du behöver det kanske inte. Beteckningen räcker för de flesta steg, och ett namn som inte är skrivet kan ingen hitta. Skriv det bara om någon måste tilltalas med det.
cases-safe-contact = Säker kontakt
cases-safe-contact-hint = Hur, när och genom vem. Vad du säger om någon annan svarar.

## Ärendet

cases-crumb = Var du är
cases-timeline = Tidslinje
cases-saved = Sparat { $time }
cases-saving = Sparar …
cases-not-saved = Inte sparat. Dina ord finns kvar här.
cases-undo = Ångra
cases-undone = Ångrat
cases-kept-typed = Det du hade skrivit finns kvar.

## Anteckningar

cases-note = Anteckning
cases-note-hint = Personens egna ord, inga namn behövs. Sparas medan du skriver.
cases-note-rests = Vilar på samtycke
cases-note-rests-none = Inget samtycke behövs
cases-note-done = Klart
cases-note-edit = Ändra anteckningen
cases-note-remove = Ta bort anteckningen
cases-note-removed = Anteckningen är borttagen.
cases-note-resting = Vilar på ett samtycke

## Samtycke

cases-agreement = Samtycke
cases-agreement-none = Ingenting har frågats än. Fråga och skriv ner svaret innan personuppgifter lämnas till någon.
cases-agreement-any-time = Kan återkallas när som helst.
cases-agreement-add = Skriv ner ett svar
cases-agreement-title = Vad personen sade
cases-agreement-lead = Ett svar för en mottagare. Säg först vem som skulle få veta vad, och att nej också är ett bra svar.
cases-agreement-receiver = Vem som får veta
cases-agreement-choose = Välj vem
cases-agreement-purpose = För vad
cases-agreement-detail = Vad som får sägas
cases-agreement-detail-hint = Till exempel: bara identitet, alla uppgifter.
cases-agreement-answer = Svaret
cases-agreement-yes = Samtycker
cases-agreement-no = Samtycker inte
cases-agreement-unknown = Osäkert än
cases-agreement-how = Hur det gavs
cases-agreement-how-hint = Till exempel: på papper, på personens språk.
cases-agreement-until = Till
cases-agreement-until-hint = Får vara tomt.
cases-agreement-save = Spara svaret
cases-agreement-given = Givet
cases-agreement-refused = Inte givet
cases-agreement-open = Osäkert
cases-agreement-over = Har gått ut
cases-agreement-withdrawn = Återkallat
cases-agreement-until-day = till { $date }
cases-withdraw = Återkalla
cases-withdraw-title = Återkalla samtycket för { $who }
cases-withdraw-notes = { $notes ->
    [0] Ingen anteckning vilar på det.
    [one] { $notes } anteckning som vilar på det tas bort.
   *[other] { $notes } anteckningar som vilar på det tas bort.
}
cases-withdraw-runs = Checklistor som vilar på det tas också bort, liksom kopiorna från tidigare. Det kan inte ångras. Det som redan lämnat beskickningen kallas inte tillbaka: säg det själv till mottagaren.
cases-withdraw-now = Återkalla och ta bort
cases-receiver-service-provider = stödverksamhet
cases-receiver-police = polisen
cases-receiver-authority = behörig myndighet
cases-receiver-ministry = egna departementet
cases-receiver-child-protection = barnskyddet
cases-receiver-iom = IOM
cases-receiver-lawyer = jurist
cases-receiver-family = familjen
cases-receiver-other-mission = en annan stats beskickning
cases-receiver-other-post = en annan beskickning i er utrikesförvaltning
cases-receiver-other = Någon annan
cases-receiver-other-who = Vem

## Ärendets checklistor

cases-runs-title = Checklistor
cases-runs-none = Ingen checklista har påbörjats i ärendet.
cases-run-start = Börja en checklista
cases-run-start-lead = Svaren sparas genast i ärendet. Du kan sluta vid vilken fråga som helst.
cases-run-go-on = Fortsätt
cases-run-result = Se resultatet
cases-run-compare = Jämför de två senaste
cases-run-finished = Avslutad
cases-run-progress = { $answered } av { $shown } besvarade
cases-run-older = Handboken har ändrat listan sedan dess.
cases-run-by = { $who }, { $date }
cases-finding-act-now = Handla nu
cases-finding-strong-grounds = Starka skäl att hänvisa vidare
cases-finding-consult = Skäl att rådgöra
cases-finding-no-grounds = Inga skäl funna hittills
cases-finding-return-not-at-all = Ordna inte återresan
cases-finding-return-not-now = Inte nu
cases-finding-return-unknown = För mycket är okänt
cases-finding-return-with-measures = Bara med åtgärder
cases-finding-return-no-risk-found = Ingen risk funnen hittills
cases-finding-to-prepare = Något återstår att förbereda
cases-finding-prepared = Förberett

## Läge, dag, radering

cases-state = Läge
cases-state-open = Öppet
cases-state-waiting = Väntar
cases-state-closed = Avslutat
cases-ending = Hur det slutade
cases-ending-hint = Det är detta som räknas i årsrapporten.
cases-ending-referred = Förmedlad till stöd
cases-ending-identified = Formellt identifierad
cases-ending-returned-safely = Återvände tryggt
cases-ending-returned-otherwise = Återvände på annat sätt
cases-ending-declined = Avböjde hjälp
cases-ending-no-grounds = Inga skäl hittades
cases-ending-contact-lost = Kontakten bröts
cases-ending-passed-on = Överlämnat till annan myndighet
cases-ending-other = Annat
cases-ending-unknown = Inte angivet
cases-outcome = Med egna ord
cases-outcome-hint = Några ord, utan namn. De räknas aldrig och får utelämnas.
cases-close = Avsluta ärendet
cases-keep = Behålls till
cases-keep-what = Då får du en påminnelse. Ingenting raderas utan dig.
cases-keep-reason = Varför det behålls längre
cases-keep-longer = Ändra dagen
cases-keep-date = Dag
cases-day-hint = År, månad, dag: 2027-05-01.
cases-day-wrong = Den dagen finns inte. Skriv den som 2027-05-01.
cases-keep-save = Spara
cases-keep-reason-missing = Skriv varför det måste behållas längre.
cases-erase = Radera ärendet
cases-erase-title = Radera ärendet
cases-erase-lead = Ärendet, dess anteckningar, samtycken och checklistor raderas, liksom kopiorna från tidigare. Ingen kan få tillbaka dem. Ett kvitto blir kvar, med beteckning, dag och skäl.
cases-erase-why = Varför
cases-erase-because-due = Dagen har kommit
cases-erase-because-asked = Personen bad om det
cases-erase-because-mistake = Gjort av misstag eller för övning
cases-erase-because-handed-over = Det ligger nu hos någon annan
cases-erase-because-other = Ett annat skäl
cases-erase-type = Bekräfta genom att skriva beteckningen: { $reference }
cases-erase-now = Radera ärendet
cases-erase-done = Ärende { $reference } är raderat. Kvittot finns under listan.

## Vad som hände, på tidslinjen

cases-event-case-opened = Ärendet öppnades.
cases-event-case-changed = Det som är känt ändrades.
cases-event-state-changed = Ärendets läge ändrades.
cases-event-run-started = Checklista påbörjad.
cases-event-run-finished = Checklista avslutad.
cases-event-run-reopened = Checklista återupptagen.
cases-event-run-removed = Checklista borttagen.
cases-event-note-changed = En anteckning ändrades.
cases-event-note-removed = En anteckning togs bort.
cases-event-consent-asked = Frågade om samtycke.
cases-event-consent-withdrawn = Samtycket återkallades; det som vilade på det togs bort.
cases-event-step-changed = Ett steg i planen ändrades.
cases-event-decided-without = Beslut att lämna vidare utan samtycke.
cases-event-decision-taken-back = Beslutet återtogs.
cases-event-paper-made = Ett papper gjordes.
cases-event-handed-over = Överlämnat.
cases-event-received = Mottaget från en annan beskickning.
cases-event-other = Ändrat.

## Att välja ett ärende

cases-choose = Lägg i ett ärende
cases-choose-lead = Svaren flyttas från minnet till ärendet och sparas där.
cases-choose-new = Ett nytt ärende
cases-choose-one = Välj ett ärende
cases-choose-locked = Lås först upp ärendena. Svaren stannar i minnet tills dess.

## Tangenter

cases-place = Ärenden
cases-key-new = Nytt ärende eller ny anteckning
cases-key-undo = Ångra senaste ändringen
cases-key-move = Flytta i listan
cases-key-open = Öppna ärendet

cases-take-title = Ta med uppgifterna till ett ärende
cases-take-lead = Se igenom varje uppgift innan den sparas. Det som är okänt ersätter inte det som är känt.
cases-take-agreement = Samtycke följer inte med: anteckna det i ärendet med vad personen fick frågan om och svarade.
cases-take-nothing = Ärendet innehåller redan allt detta.
cases-take-new = Ett nytt ärende
cases-take-keep = Spara uppgifterna
cases-take-back = Ett annat ärende
cases-take-was = nu: { $before }
