### Ordene på papirene i en sak. Formell tone. Aldri en dom: mulig offer, indikatorer ved navn.

letters-title-referral-letter = Henvisningsbrev
letters-title-case-summary = Sammendrag av saken
letters-title-handover-note = Overlevering
letters-title-phone-script = Støtte til telefonsamtale
letters-title-return-risk = Risiko ved retur

letters-for-own-file = Til utenriksstasjonens egen sak
letters-for-superior = Til utenriksstasjonens ledelse
letters-for-statistics = Til statistikk
letters-for-service-provider = Til hjelpetiltaket for ofre
letters-for-police = Til politiet
letters-for-authority = Til kompetent myndighet
letters-for-ministry = Til utenriksdepartementet
letters-for-child-protection = Til barnevernet
letters-for-iom = Til Den internasjonale organisasjonen for migrasjon
letters-for-lawyer = Til advokaten
letters-for-other-mission = Til en annen stats utenriksstasjon

letters-lead-referral-letter = Vi henviser denne personen til dere som mulig offer for menneskehandel. Vi ber dere kontakte personen bare på den måten som er oppgitt nedenfor, eller, hvis ingen er oppgitt, gjennom oss.
letters-lead-case-summary = Hva som er kjent i saken, og hva som er gjort.
letters-lead-handover-note = Vi overleverer denne saken til dere. Vi ber dere bekrefte skriftlig at dere overtar den, og oppgi hvem som er ansvarlig.
letters-lead-return-risk = Hva som hittil er kjent om risiko ved retur. En risiko som ikke står her, kan være ukjent, eller det er kanskje ikke spurt om den. Det betyr ikke at en retur er trygg.
letters-lead-statistics = Bare til telling. En kombinasjon som gjelder færre enn fem personer, må ikke offentliggjøres.
letters-not-identification = Dette er ingen formell identifisering.
letters-competent = Om personen er offer for menneskehandel, avgjøres bare av kompetent myndighet.
letters-return-decides = En voksen avgjør fritt om vedkommende vil reise tilbake. For et barn kommer barnets beste først. Kompetente myndigheter avgjør opphold, beskyttelse og omsorg for barn.
letters-child = Hvis alderen er usikker og personen kan være et barn, ber vi dere behandle personen som et barn.

letters-section-contact = Kontakt
letters-section-agreement = Personens samtykke
letters-section-person = Personen
letters-section-safety = Sikkerhet og behov
letters-section-facts = Hva som er kjent
letters-section-return = Retur
letters-section-course = Hva som er gjort, og hva som følger
letters-section-notes = Notater

letters-part-to = Til
letters-part-from = Fra
letters-part-backup = Kan også svare
letters-part-asked = Vi ber dere om
letters-part-name = Navn
letters-part-safe-contact = Trygg kontakt
letters-part-language = Språk, tolk
letters-part-needs = Behov nå
letters-part-danger = Fare nå
letters-part-risk = Risiko
letters-part-age = Alder
letters-part-nationality = Statsborgerskap
letters-part-documents = Personens papirer
letters-part-host = Land
letters-part-forms = Mulig utnyttelse
letters-part-words = Hva personen fortalte
letters-part-indicators = Noterte indikatorer
letters-part-return-wish = Ønsker å reise tilbake
letters-part-return-risks = Noterte risikoer
letters-part-reception = Hvem som tar imot personen
letters-part-notes = Notater
letters-part-done = Gjort
letters-part-open = Gjenstår
letters-part-referred = Personopplysninger gitt videre
letters-part-promised = Lovet personen
letters-part-refused = Avvist (hva, av hvem)
letters-part-next = Neste avtale
letters-part-opened = Sak opprettet
letters-part-state = Sakens status
letters-detained = Frihetsberøvet av en myndighet
letters-origin = Opprinnelsesland
letters-year = År

letters-yes = Ja
letters-no = Nei
letters-unknown = Ikke kjent
letters-name-by-telephone = Navnet gis på telefon til den ansvarlige personen.
letters-age-adult = Voksen
letters-age-child = Barn (under 18 år)
letters-nationality-own = Borger av senderstaten
letters-nationality-other = Borger av en annen stat
letters-nationality-none = Statsløs
letters-state-open = Åpen
letters-state-waiting = Venter på andre
letters-state-closed = Avsluttet

letters-agreed = Personen samtykket { $date } til at dette gis videre ({ $receiver }).
letters-agreed-what = Kan sies
letters-agreed-purpose = Formål
letters-agreed-how = Hvordan det ble gitt
letters-agreed-until = Gjelder til
letters-agreed-withdraw = Personen kan når som helst trekke samtykket tilbake. Vi ber dere ikke gi noe videre uten et nytt, med mindre loven krever det.
letters-without = Gitt videre uten personens samtykke: { $reason }.
letters-reason-danger = det er umiddelbar fare for liv
letters-reason-child-at-risk = et barn er i fare
letters-reason-guardian-agrees = barnets verge samtykker
letters-agreed-nobody = Det er ikke notert noe samtykke.
letters-receiver-service-provider = hjelpetiltak for ofre
letters-receiver-police = politiet
letters-receiver-authority = kompetent myndighet
letters-receiver-ministry = utenriksdepartementet
letters-receiver-child-protection = barnevernet
letters-receiver-iom = Den internasjonale organisasjonen for migrasjon
letters-receiver-lawyer = advokat
letters-receiver-family = familien
letters-receiver-other-mission = en annen stats utenriksstasjon
letters-receiver-other-post = en annen utenriksstasjon i samme utenrikstjeneste

letters-group-deceptive-recruitment = Rekruttering ved forledelse
letters-group-coercive-recruitment = Rekruttering ved tvang
letters-group-recruitment-by-abuse-of-vulnerability = Rekruttering ved misbruk av sårbar situasjon
letters-group-exploitation = Utnyttelse
letters-group-coercion-at-destination = Tvang på bestemmelsesstedet
letters-group-abuse-of-vulnerability-at-destination = Misbruk av sårbar situasjon på bestemmelsesstedet
letters-group-act = Handling
letters-group-means = Middel
letters-group-purpose = Formål
letters-group-danger = Fare
letters-group-health = Helse
letters-group-child = Barn
letters-group-blocks = Taler mot retur
letters-group-postpones = Må endre seg før retur
letters-group-measure = Må være på plass før retur
letters-group-unknown = Ikke kjent ennå

letters-script-greeting = God dag. Dette er { $from }. Jeg ringer om en person som kan være offer for menneskehandel.
letters-script-anonymous = Jeg ber om råd og oppgir ikke noe navn i dag.
letters-script-agreed = Personen har samtykket til at jeg snakker med dere.
letters-script-without = Jeg ringer uten personens samtykke, og jeg skal si hvorfor.
letters-script-number = Nummer
letters-script-source = { $number } (kilde: { $date })
letters-script-undated = { $number } (kilde uten dato)
letters-script-local = Rettet her { $date }
letters-script-own = Egen kontakt, notert her { $date }
letters-script-local-number = ring { $number }
letters-script-local-hours = åpent: { $hours }
letters-script-local-called = ringt { $date }
letters-script-local-works = virker
letters-script-local-no-answer = svarer ikke lenger
letters-script-local-changed = opplysningen er endret siden: sammenlign
letters-script-local-old = eldre enn 18 måneder: kontroller først
letters-script-say = Si bare dette
letters-script-ask = Spør
letters-script-ask-place = Finnes det et trygt sted i dag?
letters-script-ask-next = Hva skjer nå, og når?
letters-script-ask-who = Hvem er ansvarlig, og på hvilket nummer kan vedkommende nås?
letters-script-ask-cost = Hva koster det, og må personen forklare seg for politiet?
letters-script-close = Vi ber dere kontakte personen bare på den måten jeg har oppgitt, eller gjennom meg. Takk.
letters-script-name = Oppgi navnet først når du vet hvem du snakker med, og bare hvis det er avtalt eller sikkerheten krever det.
letters-script-write-own = Vårt saksnummer
letters-script-write = Skriv ned
letters-script-write-who = Snakket med, klokkeslett
letters-script-write-number = Deres saksnummer
letters-script-write-promised = Hva de lovet

letters-typed-in = Det utenriksstasjonen selv har skrevet, står på språket det er skrevet på: { $language }.
letters-handbook-english = Navn på indikatorer og steg står på engelsk.
letters-confidential = Vi ber om at dette behandles i fortrolighet. Leveres personlig eller kryptert. Skriv bare saksnummeret i emnefeltet, aldri et navn.
letters-erase-by = Skal destrueres innen { $date }.
letters-erase-when-done = Skal destrueres når det ikke lenger trengs.
letters-page = Side { $page } av { $pages }
letters-officer = For utenriksstasjonen
letters-received-by = Mottatt av, klokkeslett
letters-date = { $month ->
    [1] { $day }. januar { $year }
    [2] { $day }. februar { $year }
    [3] { $day }. mars { $year }
    [4] { $day }. april { $year }
    [5] { $day }. mai { $year }
    [6] { $day }. juni { $year }
    [7] { $day }. juli { $year }
    [8] { $day }. august { $year }
    [9] { $day }. september { $year }
    [10] { $day }. oktober { $year }
    [11] { $day }. november { $year }
   *[12] { $day }. desember { $year }
}
