### Juhtumi paberite sõnad. Ametlik stiil. Mitte kunagi otsus: eeldatav ohver, tunnused nimetustega.

letters-title-referral-letter = Suunamiskiri
letters-title-case-summary = Juhtumi kokkuvõte
letters-title-handover-note = Juhtumi üleandmine
letters-title-phone-script = Telefonivestluse kava
letters-title-return-risk = Tagasipöördumise riskid

letters-for-own-file = Esinduse enda toimikule
letters-for-superior = Esinduse juhile
letters-for-statistics = Statistika jaoks
letters-for-service-provider = Ohvritele teenust osutavale asutusele
letters-for-police = Politseile
letters-for-authority = Pädevale asutusele
letters-for-ministry = Välisministeeriumile
letters-for-child-protection = Lastekaitsele
letters-for-iom = Rahvusvahelisele Migratsiooniorganisatsioonile
letters-for-lawyer = Advokaadile
letters-for-other-mission = Teise riigi esindusele

letters-lead-referral-letter = Suuname selle isiku Teie juurde kui eeldatava inimkaubanduse ohvri. Palume isikuga ühendust võtta ainult allpool näidatud viisil või, kui seda ei ole näidatud, meie kaudu.
letters-lead-case-summary = Mida juhtumi kohta teatakse ja mida on tehtud.
letters-lead-handover-note = Anname selle juhtumi Teile üle. Palume kirjalikult kinnitada selle vastuvõtmist ja nimetada vastutav isik.
letters-lead-return-risk = Mida seni teatakse tagasipöördumise riskidest. Riski kohta, mida siin ei ole, ei pruugi olla küsitud või seda ei pruugita teada. See ei tähenda, et tagasipöördumine on turvaline.
letters-lead-statistics = Ainult loendamiseks. Tunnuste kogumit, mis puudutab vähem kui viit isikut, ei tohi avaldada.
letters-not-identification = See ei ole ohvri ametlik tuvastamine.
letters-competent = Selle üle, kas isik on inimkaubanduse ohver, otsustab üksnes pädev asutus.
letters-return-decides = Täiskasvanu otsustab tagasipöördumise üle vabalt. Lapse puhul on esikohal lapse parimad huvid. Riigis viibimise, kaitse ja laste hoolduse üle otsustavad pädevad asutused.
letters-child = Kui vanus ei ole kindel ja isik võib olla laps, palume teda kohelda lapsena.

letters-section-contact = Kontakt
letters-section-agreement = Isiku nõusolek
letters-section-person = Isik
letters-section-safety = Turvalisus ja vajadused
letters-section-facts = Mida teatakse
letters-section-return = Tagasipöördumine
letters-section-course = Mida on tehtud ja mis järgneb
letters-section-notes = Märkmed

letters-part-to = Kellele
letters-part-from = Kellelt
letters-part-backup = Vastata saab ka
letters-part-asked = Palume Teil
letters-part-name = Nimi
letters-part-safe-contact = Turvaline kontakt
letters-part-language = Keel, tõlk
letters-part-needs = Praegu vajalik
letters-part-danger = Oht praegu
letters-part-risk = Risk
letters-part-age = Vanus
letters-part-nationality = Kodakondsus
letters-part-documents = Isiku dokumendid
letters-part-host = Riik
letters-part-forms = Võimalik ärakasutamine
letters-part-words = Mida isik rääkis
letters-part-indicators = Märgatud tunnused
letters-part-return-wish = Soovib tagasi pöörduda
letters-part-return-risks = Märgatud riskid
letters-part-reception = Kes isiku vastu võtab
letters-part-notes = Märkmed
letters-part-done = Tehtud
letters-part-open = Veel teha
letters-part-referred = Isikuandmed edastatud
letters-part-promised = Isikule lubatud
letters-part-refused = Keeldumine (millest, kes keeldus)
letters-part-next = Järgmine kohtumine
letters-part-opened = Juhtum avatud
letters-part-state = Juhtumi seis
letters-detained = Ametiasutuse poolt kinni peetud
letters-origin = Päritoluriik
letters-year = Aasta

letters-yes = Jah
letters-no = Ei
letters-unknown = Ei ole teada
letters-name-by-telephone = Nimi öeldakse vastutavale isikule telefoni teel.
letters-age-adult = Täiskasvanu
letters-age-child = Laps (alla 18 aasta)
letters-nationality-own = Lähetajariigi kodanik
letters-nationality-other = Teise riigi kodanik
letters-nationality-none = Kodakondsuseta
letters-state-open = Avatud
letters-state-waiting = Ootab teisi
letters-state-closed = Suletud

letters-agreed = Isik andis nõusoleku nende andmete edastamiseks ({ $receiver }; { $date }).
letters-agreed-what = Tohib öelda
letters-agreed-purpose = Eesmärk
letters-agreed-how = Kuidas antud
letters-agreed-until = Kehtib kuni
letters-agreed-withdraw = Isik võib nõusoleku igal ajal tagasi võtta. Palume ilma uue nõusolekuta midagi edasi mitte anda, välja arvatud juhul, kui seadus seda nõuab.
letters-without = Edastatud isiku nõusolekuta: { $reason }.
letters-reason-danger = elu on vahetus ohus
letters-reason-child-at-risk = laps on ohus
letters-reason-guardian-agrees = lapse eestkostja on nõus
letters-agreed-nobody = Nõusolekut ei ole märgitud.
letters-receiver-service-provider = ohvritele teenust osutav asutus
letters-receiver-police = politsei
letters-receiver-authority = pädev asutus
letters-receiver-ministry = välisministeerium
letters-receiver-child-protection = lastekaitse
letters-receiver-iom = Rahvusvaheline Migratsiooniorganisatsioon
letters-receiver-lawyer = advokaat
letters-receiver-family = pere
letters-receiver-other-mission = teise riigi esindus
letters-receiver-other-post = sama välisteenistuse teine esindus

letters-group-deceptive-recruitment = Pettusega värbamine
letters-group-coercive-recruitment = Sunniviisiline värbamine
letters-group-recruitment-by-abuse-of-vulnerability = Värbamine haavatavat seisundit ära kasutades
letters-group-exploitation = Ärakasutamine
letters-group-coercion-at-destination = Sund sihtkohas
letters-group-abuse-of-vulnerability-at-destination = Haavatava seisundi ärakasutamine sihtkohas
letters-group-act = Tegu
letters-group-means = Vahend
letters-group-purpose = Eesmärk
letters-group-danger = Oht
letters-group-health = Tervis
letters-group-child = Laps
letters-group-blocks = Räägib tagasipöördumise vastu
letters-group-postpones = Peab enne tagasipöördumist muutuma
letters-group-measure = Tuleb enne tagasipöördumist korraldada
letters-group-unknown = Veel ei ole teada

letters-script-greeting = Tere! Siin { $from }. Helistan seoses isikuga, kes võib olla inimkaubanduse ohver.
letters-script-anonymous = Palun Teilt nõu ega nimeta täna nime.
letters-script-agreed = Isik on nõus, et ma Teiega räägin.
letters-script-without = Helistan isiku nõusolekuta ja ütlen Teile, miks.
letters-script-number = Number
letters-script-source = { $number } (allikas: { $date })
letters-script-undated = { $number } (allikas kuupäevata)
letters-script-local = Parandatud siin: { $date }
letters-script-own = Oma kontakt, siin kirja pandud: { $date }
letters-script-local-number = helistage { $number }
letters-script-local-hours = ajad: { $hours }
letters-script-local-called = helistatud: { $date }
letters-script-local-works = töötab
letters-script-local-no-answer = enam ei vasta
letters-script-local-changed = kanne on vahepeal muutunud: võrrelge
letters-script-local-old = vanem kui 18 kuud: kontrollige enne
letters-script-say = Öelge ainult seda
letters-script-ask = Küsige
letters-script-ask-place = Kas täna on olemas turvaline koht?
letters-script-ask-next = Mis saab edasi ja millal?
letters-script-ask-who = Kes vastutab ja mis numbril ta on kättesaadav?
letters-script-ask-cost = Kui palju see maksab ja kas isik peab politseile ütlusi andma?
letters-script-close = Palun võtke isikuga ühendust ainult minu öeldud viisil või minu kaudu. Aitäh!
letters-script-name = Öelge nimi alles siis, kui teate, kellega räägite, ja ainult siis, kui selles on kokku lepitud või turvalisus seda nõuab.
letters-script-write-own = Meie viitenumber
letters-script-write = Kirjutage üles
letters-script-write-who = Kellega räägiti, kellaaeg
letters-script-write-number = Nende viitenumber
letters-script-write-promised = Mida nad lubasid

letters-typed-in = Esinduse enda sõnad on keeles, milles need kirjutati: { $language }.
letters-handbook-english = Tunnuste ja sammude nimetused on inglise keeles.
letters-confidential = Palume hoida konfidentsiaalsust. Anda üle isiklikult või krüpteeritult. Sõnumi teemareale kirjutada ainult viitenumber, mitte kunagi nime.
letters-erase-by = Hävitada hiljemalt: { $date }.
letters-erase-when-done = Hävitada, kui seda enam ei vajata.
letters-page = Lehekülg { $page } / { $pages }
letters-officer = Esinduse ametnik
letters-received-by = Vastu võtnud, kellaaeg
letters-date = { $month ->
    [1] { $day }. jaanuar { $year }
    [2] { $day }. veebruar { $year }
    [3] { $day }. märts { $year }
    [4] { $day }. aprill { $year }
    [5] { $day }. mai { $year }
    [6] { $day }. juuni { $year }
    [7] { $day }. juuli { $year }
    [8] { $day }. august { $year }
    [9] { $day }. september { $year }
    [10] { $day }. oktoober { $year }
    [11] { $day }. november { $year }
   *[12] { $day }. detsember { $year }
}
