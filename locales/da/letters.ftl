### Ordene på papirerne i en sag. Formel tone. Aldrig en dom: formodet offer, indikatorer ved navn.

letters-title-referral-letter = Henvisningsbrev
letters-title-case-summary = Resumé af sagen
letters-title-handover-note = Overdragelse
letters-title-phone-script = Støtte til telefonsamtale
letters-title-return-risk = Risici ved en hjemrejse

letters-for-own-file = Til repræsentationens egen sag
letters-for-superior = Til repræsentationens ledelse
letters-for-statistics = Til statistik
letters-for-service-provider = Til hjælpeorganisationen for ofre
letters-for-police = Til politiet
letters-for-authority = Til den kompetente myndighed
letters-for-ministry = Til udenrigsministeriet
letters-for-child-protection = Til børnebeskyttelsen
letters-for-iom = Til Den Internationale Organisation for Migration
letters-for-lawyer = Til advokaten
letters-for-other-mission = Til en anden stats repræsentation

letters-lead-referral-letter = Vi henviser denne person til jer som formodet offer for menneskehandel. Kontakt venligst kun personen på den måde, der er angivet nedenfor, eller, hvis ingen er angivet, gennem os.
letters-lead-case-summary = Hvad der er kendt i sagen, og hvad der er gjort.
letters-lead-handover-note = Vi overdrager denne sag til jer. Bekræft venligst skriftligt, at I overtager den, og oplys, hvem der er ansvarlig.
letters-lead-return-risk = Hvad der hidtil er kendt om risici ved en hjemrejse. En risiko, som ikke står her, er måske ikke kendt, eller der er måske ikke spurgt om den. Det betyder ikke, at hjemrejsen er sikker.
letters-lead-statistics = Kun til optælling. En kombination, som gælder færre end fem personer, må ikke offentliggøres.
letters-not-identification = Dette er ikke en formel identifikation.
letters-competent = Om personen er offer for menneskehandel, afgøres alene af den kompetente myndighed.
letters-return-decides = En voksen afgør frit, om vedkommende vil rejse hjem. For et barn kommer barnets bedste først. De kompetente myndigheder træffer afgørelse om ophold, beskyttelse og omsorg for børn.
letters-child = Er alderen usikker, og kan personen være et barn, beder vi jer behandle personen som et barn.

letters-section-contact = Kontakt
letters-section-agreement = Personens samtykke
letters-section-person = Personen
letters-section-safety = Sikkerhed og behov
letters-section-facts = Hvad der er kendt
letters-section-return = Hjemrejse
letters-section-course = Hvad der er gjort, og hvad der følger
letters-section-notes = Notater

letters-part-to = Til
letters-part-from = Fra
letters-part-backup = Kan også svare
letters-part-asked = Vi beder jer om
letters-part-name = Navn
letters-part-safe-contact = Sikker kontakt
letters-part-language = Sprog, tolk
letters-part-needs = Behov nu
letters-part-danger = Fare nu
letters-part-risk = Risiko
letters-part-age = Alder
letters-part-nationality = Statsborgerskab
letters-part-documents = Personens papirer
letters-part-host = Land
letters-part-forms = Mulig udnyttelse
letters-part-words = Hvad personen fortalte
letters-part-indicators = Noterede indikatorer
letters-part-return-wish = Ønsker at rejse hjem
letters-part-return-risks = Noterede risici
letters-part-reception = Hvem der modtager personen
letters-part-notes = Notater
letters-part-done = Gjort
letters-part-open = Mangler at blive gjort
letters-part-referred = Personoplysninger givet videre
letters-part-promised = Lovet personen
letters-part-refused = Afvist (hvad, af hvem)
letters-part-next = Næste aftale
letters-part-opened = Sag oprettet
letters-part-state = Sagens stand
letters-detained = Frihedsberøvet af en myndighed
letters-origin = Oprindelsesland
letters-year = År

letters-yes = Ja
letters-no = Nej
letters-unknown = Ikke kendt
letters-name-by-telephone = Navnet gives telefonisk til den ansvarlige person.
letters-age-adult = Voksen
letters-age-child = Barn (under 18 år)
letters-nationality-own = Statsborger i udsenderstaten
letters-nationality-other = Statsborger i en anden stat
letters-nationality-none = Statsløs
letters-state-open = Åben
letters-state-waiting = Afventer andre
letters-state-closed = Afsluttet

letters-agreed = Personen gav den { $date } samtykke til, at dette gives videre ({ $receiver }).
letters-agreed-what = Må siges
letters-agreed-purpose = Formål
letters-agreed-how = Hvordan det blev givet
letters-agreed-until = Gælder til
letters-agreed-withdraw = Personen kan når som helst trække samtykket tilbage. Giv venligst intet videre uden et nyt, medmindre loven kræver det.
letters-without = Givet videre uden personens samtykke: { $reason }.
letters-reason-danger = der er umiddelbar livsfare
letters-reason-child-at-risk = et barn er i fare
letters-reason-guardian-agrees = barnets værge samtykker
letters-agreed-nobody = Der er ikke noteret noget samtykke.
letters-receiver-service-provider = hjælpeorganisation for ofre
letters-receiver-police = politiet
letters-receiver-authority = kompetent myndighed
letters-receiver-ministry = udenrigsministeriet
letters-receiver-child-protection = børnebeskyttelsen
letters-receiver-iom = Den Internationale Organisation for Migration
letters-receiver-lawyer = advokat
letters-receiver-family = familien
letters-receiver-other-mission = en anden stats repræsentation
letters-receiver-other-post = en anden repræsentation i samme udenrigstjeneste

letters-group-deceptive-recruitment = Rekruttering ved vildledning
letters-group-coercive-recruitment = Rekruttering ved tvang
letters-group-recruitment-by-abuse-of-vulnerability = Rekruttering ved misbrug af en sårbar stilling
letters-group-exploitation = Udnyttelse
letters-group-coercion-at-destination = Tvang på bestemmelsesstedet
letters-group-abuse-of-vulnerability-at-destination = Misbrug af en sårbar stilling på bestemmelsesstedet
letters-group-act = Handling
letters-group-means = Middel
letters-group-purpose = Formål
letters-group-danger = Fare
letters-group-health = Helbred
letters-group-child = Barn
letters-group-blocks = Taler imod en hjemrejse
letters-group-postpones = Skal ændre sig før en hjemrejse
letters-group-measure = Skal være på plads før en hjemrejse
letters-group-unknown = Ikke kendt endnu

letters-script-greeting = Goddag. Det er { $from }. Jeg ringer om en person, som kan være offer for menneskehandel.
letters-script-anonymous = Jeg beder om råd og oplyser ikke noget navn i dag.
letters-script-agreed = Personen har givet samtykke til, at jeg taler med jer.
letters-script-without = Jeg ringer uden personens samtykke, og jeg vil fortælle hvorfor.
letters-script-number = Nummer
letters-script-source = { $number } (kilde: { $date })
letters-script-undated = { $number } (kilde uden dato)
letters-script-local = Rettet her { $date }
letters-script-own = Egen kontakt, noteret her { $date }
letters-script-local-number = ring { $number }
letters-script-local-hours = åbent: { $hours }
letters-script-local-called = ringet op { $date }
letters-script-local-works = virker
letters-script-local-no-answer = svarer ikke længere
letters-script-local-changed = oplysningen er ændret siden: sammenlign
letters-script-local-old = ældre end 18 måneder: kontrollér først
letters-script-say = Sig kun dette
letters-script-ask = Spørg
letters-script-ask-place = Er der et sikkert sted i dag?
letters-script-ask-next = Hvad sker der nu, og hvornår?
letters-script-ask-who = Hvem er ansvarlig, og på hvilket nummer kan vedkommende træffes?
letters-script-ask-cost = Hvad koster det, og skal personen afgive forklaring til politiet?
letters-script-close = Kontakt venligst kun personen på den måde, jeg har oplyst, eller gennem mig. Tak.
letters-script-name = Oplys først navnet, når du ved, hvem du taler med, og kun hvis det er aftalt, eller sikkerheden kræver det.
letters-script-write-own = Vores sagsnummer
letters-script-write = Skriv ned
letters-script-write-who = Talte med, klokkeslæt
letters-script-write-number = Deres sagsnummer
letters-script-write-promised = Hvad de lovede

letters-typed-in = Medarbejderens egne ord står på det sprog, de er skrevet på: { $language }.
letters-handbook-english = Navne på indikatorer og skridt står på engelsk.
letters-confidential = Behandl dette i fortrolighed. Overdrages personligt eller krypteret. Skriv kun sagsnummeret i emnefeltet, aldrig et navn.
letters-erase-by = Skal tilintetgøres senest den { $date }.
letters-erase-when-done = Skal tilintetgøres, når det ikke længere er nødvendigt.
letters-page = Side { $page } af { $pages }
letters-officer = For repræsentationen
letters-received-by = Modtaget af, klokkeslæt
letters-date = { $month ->
    [1] { $day }. januar { $year }
    [2] { $day }. februar { $year }
    [3] { $day }. marts { $year }
    [4] { $day }. april { $year }
    [5] { $day }. maj { $year }
    [6] { $day }. juni { $year }
    [7] { $day }. juli { $year }
    [8] { $day }. august { $year }
    [9] { $day }. september { $year }
    [10] { $day }. oktober { $year }
    [11] { $day }. november { $year }
   *[12] { $day }. december { $year }
}
