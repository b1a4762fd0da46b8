### Vārdi uz lietas dokumentiem. Oficiāls stils. Nekad spriedums: iespējamais upuris, pazīmes ar nosaukumiem.

letters-title-referral-letter = Nosūtīšanas vēstule
letters-title-case-summary = Lietas kopsavilkums
letters-title-handover-note = Gadījuma nodošana
letters-title-phone-script = Tālruņa sarunas plāns
letters-title-return-risk = Atgriešanās riski

letters-for-own-file = Pārstāvniecības lietai
letters-for-superior = Pārstāvniecības vadītājam
letters-for-statistics = Statistikai
letters-for-service-provider = Cietušo atbalsta pakalpojumu sniedzējam
letters-for-police = Policijai
letters-for-authority = Kompetentajai iestādei
letters-for-ministry = Ārlietu ministrijai
letters-for-child-protection = Bērnu tiesību aizsardzības iestādei
letters-for-iom = Starptautiskajai Migrācijas organizācijai
letters-for-lawyer = Juristam
letters-for-other-mission = Citas valsts pārstāvniecībai

letters-lead-referral-letter = Nosūtām Jums šo personu kā iespējamo cilvēku tirdzniecības upuri. Lūdzam sazināties ar personu tikai turpmāk norādītajā veidā vai, ja tāds nav norādīts, ar mūsu starpniecību.
letters-lead-case-summary = Kas šajā lietā ir zināms un kas ir paveikts.
letters-lead-handover-note = Nododam Jums šo lietu. Lūdzam rakstveidā apstiprināt, ka to pārņemat, un nosaukt atbildīgo personu.
letters-lead-return-risk = Kas pašlaik zināms par atgriešanās riskiem. Par risku, kas šeit nav minēts, iespējams, nav jautāts vai tas nav zināms. Tas nenozīmē, ka atgriešanās ir droša.
letters-lead-statistics = Tikai uzskaitei. Pazīmju kopumu, kas attiecas uz mazāk nekā piecām personām, nedrīkst publicēt.
letters-not-identification = Šī nav oficiāla identificēšana.
letters-competent = Par to, vai persona ir cilvēku tirdzniecības upuris, lemj vienīgi kompetentā iestāde.
letters-return-decides = Pilngadīga persona brīvi izlemj, vai atgriezties. Attiecībā uz bērnu vispirms ņem vērā bērna vislabākās intereses. Par uzturēšanos, aizsardzību un bērnu aprūpi lemj kompetentās iestādes.
letters-child = Ja vecums nav droši zināms un persona varētu būt bērns, lūdzam izturēties pret personu kā pret bērnu.

letters-section-contact = Saziņa
letters-section-agreement = Personas piekrišana
letters-section-person = Persona
letters-section-safety = Drošība un vajadzības
letters-section-facts = Kas ir zināms
letters-section-return = Atgriešanās
letters-section-course = Paveiktais un turpmākais
letters-section-notes = Piezīmes

letters-part-to = Kam
letters-part-from = No
letters-part-backup = Var atbildēt arī
letters-part-asked = Lūdzam Jūs
letters-part-name = Vārds, uzvārds
letters-part-safe-contact = Droša saziņa
letters-part-language = Valoda, tulks
letters-part-needs = Vajadzīgs tūlīt
letters-part-danger = Briesmas pašlaik
letters-part-risk = Risks
letters-part-age = Vecums
letters-part-nationality = Valstspiederība
letters-part-documents = Personas dokumenti
letters-part-host = Valsts
letters-part-forms = Iespējamā ekspluatācija
letters-part-words = Ko persona pastāstīja
letters-part-indicators = Pamanītās pazīmes
letters-part-return-wish = Vēlas atgriezties
letters-part-return-risks = Pamanītie riski
letters-part-reception = Kas personu sagaida
letters-part-notes = Piezīmes
letters-part-done = Paveikts
letters-part-open = Vēl jādara
letters-part-referred = Personas dati nodoti
letters-part-promised = Personai apsolīts
letters-part-refused = Atteikums (no kā, kas atteicās)
letters-part-next = Nākamā tikšanās
letters-part-opened = Lieta uzsākta
letters-part-state = Lietas stāvoklis
letters-detained = Aizturēta vai apcietināta
letters-origin = Izcelsmes valsts
letters-year = Gads

letters-yes = Jā
letters-no = Nē
letters-unknown = Nav zināms
letters-name-by-telephone = Vārdu un uzvārdu paziņo pa tālruni atbildīgajai personai.
letters-age-adult = Pilngadīga persona
letters-age-child = Bērns (līdz 18 gadiem)
letters-nationality-own = Nosūtītājvalsts valstspiederība
letters-nationality-other = Citas valsts valstspiederība
letters-nationality-none = Bezvalstniecība
letters-state-open = Atvērta
letters-state-waiting = Gaida citus
letters-state-closed = Slēgta

letters-agreed = Persona piekrita, ka šo informāciju nodod tālāk ({ $receiver }; { $date }).
letters-agreed-what = Drīkst paziņot
letters-agreed-purpose = Mērķis
letters-agreed-how = Kā dota
letters-agreed-until = Spēkā līdz
letters-agreed-withdraw = Persona piekrišanu var atsaukt jebkurā laikā. Lūdzam bez jaunas piekrišanas neko nenodot tālāk, ja vien to neprasa likums.
letters-without = Nodots bez personas piekrišanas: { $reason }.
letters-reason-danger = pastāv tūlītējas briesmas dzīvībai
letters-reason-child-at-risk = bērns ir apdraudēts
letters-reason-guardian-agrees = bērna aizbildnis piekrīt
letters-agreed-nobody = Piekrišana nav reģistrēta.
letters-receiver-service-provider = cietušo atbalsta pakalpojumu sniedzējs
letters-receiver-police = policija
letters-receiver-authority = kompetentā iestāde
letters-receiver-ministry = Ārlietu ministrija
letters-receiver-child-protection = bērnu tiesību aizsardzības iestāde
letters-receiver-iom = Starptautiskā Migrācijas organizācija
letters-receiver-lawyer = jurists
letters-receiver-family = ģimene
letters-receiver-other-mission = citas valsts pārstāvniecība
letters-receiver-other-post = cita tā paša diplomātiskā dienesta pārstāvniecība

letters-group-deceptive-recruitment = Maldinoša vervēšana
letters-group-coercive-recruitment = Piespiedu vervēšana
letters-group-recruitment-by-abuse-of-vulnerability = Vervēšana, izmantojot ievainojamības stāvokli
letters-group-exploitation = Ekspluatācija
letters-group-coercion-at-destination = Piespiešana galamērķī
letters-group-abuse-of-vulnerability-at-destination = Ievainojamības stāvokļa izmantošana galamērķī
letters-group-act = Darbība
letters-group-means = Līdzekļi
letters-group-purpose = Mērķis
letters-group-danger = Briesmas
letters-group-health = Veselība
letters-group-child = Bērns
letters-group-blocks = Liecina pret atgriešanos
letters-group-postpones = Jāmainās pirms atgriešanās
letters-group-measure = Jānodrošina pirms atgriešanās
letters-group-unknown = Vēl nav zināms

letters-script-greeting = Labdien! Šeit { $from }. Zvanu par personu, kura varētu būt cilvēku tirdzniecības upuris.
letters-script-anonymous = Lūdzu Jūsu padomu un šodien vārdu nenosaukšu.
letters-script-agreed = Persona ir piekritusi šai sarunai ar Jums.
letters-script-without = Zvanu bez personas piekrišanas un paskaidrošu, kāpēc.
letters-script-number = Tālrunis
letters-script-source = { $number } (avota datums: { $date })
letters-script-undated = { $number } (avots bez datuma)
letters-script-local = Labots šeit: { $date }
letters-script-own = Savs kontakts, pierakstīts šeit: { $date }
letters-script-local-number = zvaniet { $number }
letters-script-local-hours = darba laiks: { $hours }
letters-script-local-called = zvanīts: { $date }
letters-script-local-works = darbojas
letters-script-local-no-answer = vairs neatbild
letters-script-local-changed = ieraksts kopš tā laika mainīts: salīdziniet
letters-script-local-old = vecāks par 18 mēnešiem: vispirms pārbaudiet
letters-script-say = Sakiet tikai šo
letters-script-ask = Jautājiet
letters-script-ask-place = Vai šodien ir pieejama droša vieta?
letters-script-ask-next = Kas notiks tālāk un kad?
letters-script-ask-who = Kura ir atbildīgā persona, un pa kādu tālruni to var sazvanīt?
letters-script-ask-cost = Cik tas maksā, un vai personai jāsniedz liecība policijai?
letters-script-close = Lūdzu, sazinieties ar personu tikai manis norādītajā veidā vai ar manu starpniecību. Paldies!
letters-script-name = Nosauciet vārdu tikai tad, kad zināt, ar ko runājat, un tikai tad, ja tas ir saskaņots vai to prasa drošība.
letters-script-write-own = Mūsu lietas numurs
letters-script-write = Pierakstiet
letters-script-write-who = Ar ko runāts, laiks
letters-script-write-number = Viņu lietas numurs
letters-script-write-promised = Ko viņi apsolīja

letters-typed-in = Amatpersonas vārdi ir tajā valodā, kurā tie rakstīti: { $language }.
letters-handbook-english = Pazīmju un soļu nosaukumi ir angļu valodā.
letters-confidential = Lūdzam ievērot konfidencialitāti. Nodot personīgi vai šifrētā veidā. Ziņojuma tematā rakstīt tikai lietas numuru, nekad vārdu.
letters-erase-by = Iznīcināt līdz: { $date }.
letters-erase-when-done = Iznīcināt, kad vairs nav vajadzīgs.
letters-page = { $page }. lappuse no { $pages }
letters-officer = Amatpersona
letters-received-by = Saņēma, laiks
letters-date = { $month ->
    [1] { $year }. gada { $day }. janvāris
    [2] { $year }. gada { $day }. februāris
    [3] { $year }. gada { $day }. marts
    [4] { $year }. gada { $day }. aprīlis
    [5] { $year }. gada { $day }. maijs
    [6] { $year }. gada { $day }. jūnijs
    [7] { $year }. gada { $day }. jūlijs
    [8] { $year }. gada { $day }. augusts
    [9] { $year }. gada { $day }. septembris
    [10] { $year }. gada { $day }. oktobris
    [11] { $year }. gada { $day }. novembris
   *[12] { $year }. gada { $day }. decembris
}
