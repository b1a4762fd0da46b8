### Žodžiai bylos dokumentuose. Oficialus stilius. Niekada nuosprendis: galima auka, požymiai pagal pavadinimus.

letters-title-referral-letter = Nukreipimo raštas
letters-title-case-summary = Atvejo santrauka
letters-title-handover-note = Atvejo perdavimas
letters-title-phone-script = Pokalbio telefonu planas
letters-title-return-risk = Grįžimo rizika

letters-for-own-file = Atstovybės bylai
letters-for-superior = Atstovybės vadovui
letters-for-statistics = Statistikai
letters-for-service-provider = Pagalbą aukoms teikiančiai organizacijai
letters-for-police = Policijai
letters-for-authority = Kompetentingai institucijai
letters-for-ministry = Užsienio reikalų ministerijai
letters-for-child-protection = Vaiko teisių apsaugos institucijai
letters-for-iom = Tarptautinei migracijos organizacijai
letters-for-lawyer = Advokatui
letters-for-other-mission = Kitos valstybės atstovybei

letters-lead-referral-letter = Nukreipiame pas Jus šį asmenį kaip galimą prekybos žmonėmis auką. Prašome su asmeniu susisiekti tik toliau nurodytu būdu arba, jei jis nenurodytas, per mus.
letters-lead-case-summary = Kas apie šį atvejį žinoma ir kas padaryta.
letters-lead-handover-note = Perduodame Jums šį atvejį. Prašome raštu patvirtinti, kad jį perimate, ir nurodyti atsakingą asmenį.
letters-lead-return-risk = Kas šiuo metu žinoma apie grįžimo riziką. Apie čia nenurodytą riziką galėjo būti nepaklausta arba ji gali būti nežinoma. Tai nereiškia, kad grįžti saugu.
letters-lead-statistics = Tik skaičiavimui. Duomenų derinio, būdingo mažiau nei penkiems asmenims, skelbti negalima.
letters-not-identification = Tai nėra oficialus aukos nustatymas.
letters-competent = Ar asmuo yra prekybos žmonėmis auka, sprendžia tik kompetentinga institucija.
letters-return-decides = Suaugęs asmuo laisvai sprendžia, ar grįžti. Dėl vaiko pirmiausia atsižvelgiama į geriausius vaiko interesus. Dėl buvimo šalyje, apsaugos ir vaikų priežiūros sprendžia kompetentingos institucijos.
letters-child = Jei amžius nėra tikras ir asmuo gali būti vaikas, prašome su juo elgtis kaip su vaiku.

letters-section-contact = Ryšys
letters-section-agreement = Asmens sutikimas
letters-section-person = Asmuo
letters-section-safety = Saugumas ir poreikiai
letters-section-facts = Kas žinoma
letters-section-return = Grįžimas
letters-section-course = Kas padaryta ir kas toliau
letters-section-notes = Pastabos

letters-part-to = Kam
letters-part-from = Nuo
letters-part-backup = Taip pat gali atsakyti
letters-part-asked = Prašome Jūsų
letters-part-name = Vardas ir pavardė
letters-part-safe-contact = Saugus ryšys
letters-part-language = Kalba, vertėjas
letters-part-needs = Reikia dabar
letters-part-danger = Pavojus dabar
letters-part-risk = Rizika
letters-part-age = Amžius
letters-part-nationality = Pilietybė
letters-part-documents = Asmens dokumentai
letters-part-host = Šalis
letters-part-forms = Galimas išnaudojimas
letters-part-words = Ką asmuo pasakojo
letters-part-indicators = Pastebėti požymiai
letters-part-return-wish = Nori grįžti
letters-part-return-risks = Pastebėta rizika
letters-part-reception = Kas pasitinka asmenį
letters-part-notes = Pastabos
letters-part-done = Padaryta
letters-part-open = Dar reikia padaryti
letters-part-referred = Asmens duomenys perduoti
letters-part-promised = Asmeniui pažadėta
letters-part-refused = Atsisakyta (ko, kas atsisakė)
letters-part-next = Kitas susitikimas
letters-part-opened = Atvejis pradėtas
letters-part-state = Atvejo būklė
letters-detained = Sulaikytas arba suimtas asmuo
letters-origin = Kilmės šalis
letters-year = Metai

letters-yes = Taip
letters-no = Ne
letters-unknown = Nežinoma
letters-name-by-telephone = Vardas ir pavardė atsakingam asmeniui pasakomi telefonu.
letters-age-adult = Suaugęs asmuo
letters-age-child = Vaikas (iki 18 metų)
letters-nationality-own = Atstovaujamosios valstybės pilietybė
letters-nationality-other = Kitos valstybės pilietybė
letters-nationality-none = Be pilietybės
letters-state-open = Atviras
letters-state-waiting = Laukiama kitų
letters-state-closed = Baigtas

letters-agreed = Asmuo sutiko, kad ši informacija būtų perduota ({ $receiver }; { $date }).
letters-agreed-what = Galima pasakyti
letters-agreed-purpose = Tikslas
letters-agreed-how = Kaip duotas
letters-agreed-until = Galioja iki
letters-agreed-withdraw = Asmuo sutikimą gali bet kada atšaukti. Prašome be naujo sutikimo nieko toliau neperduoti, nebent to reikalauja įstatymas.
letters-without = Perduota be asmens sutikimo: { $reason }.
letters-reason-danger = gyvybei gresia tiesioginis pavojus
letters-reason-child-at-risk = vaikui gresia pavojus
letters-reason-guardian-agrees = vaiko globėjas arba rūpintojas sutinka
letters-agreed-nobody = Sutikimas neužfiksuotas.
letters-receiver-service-provider = pagalbą aukoms teikianti organizacija
letters-receiver-police = policija
letters-receiver-authority = kompetentinga institucija
letters-receiver-ministry = Užsienio reikalų ministerija
letters-receiver-child-protection = vaiko teisių apsaugos institucija
letters-receiver-iom = Tarptautinė migracijos organizacija
letters-receiver-lawyer = advokatas
letters-receiver-family = šeima
letters-receiver-other-mission = kitos valstybės atstovybė
letters-receiver-other-post = kita tos pačios diplomatinės tarnybos atstovybė

letters-group-deceptive-recruitment = Verbavimas apgaule
letters-group-coercive-recruitment = Prievartinis verbavimas
letters-group-recruitment-by-abuse-of-vulnerability = Verbavimas pasinaudojant pažeidžiamumu
letters-group-exploitation = Išnaudojimas
letters-group-coercion-at-destination = Prievarta paskirties vietoje
letters-group-abuse-of-vulnerability-at-destination = Pasinaudojimas pažeidžiamumu paskirties vietoje
letters-group-act = Veiksmas
letters-group-means = Priemonė
letters-group-purpose = Tikslas
letters-group-danger = Pavojus
letters-group-health = Sveikata
letters-group-child = Vaikas
letters-group-blocks = Prieštarauja grįžimui
letters-group-postpones = Turi pasikeisti prieš grįžtant
letters-group-measure = Turi būti pasirūpinta prieš grįžtant
letters-group-unknown = Dar nežinoma

letters-script-greeting = Laba diena. Čia { $from }. Skambinu dėl asmens, kuris gali būti prekybos žmonėmis auka.
letters-script-anonymous = Prašau Jūsų patarimo ir šiandien vardo nesakysiu.
letters-script-agreed = Asmuo sutiko, kad su Jumis kalbėčiau.
letters-script-without = Skambinu be asmens sutikimo ir pasakysiu, kodėl.
letters-script-number = Numeris
letters-script-source = { $number } (šaltinis: { $date })
letters-script-undated = { $number } (šaltinis be datos)
letters-script-local = Pataisyta čia: { $date }
letters-script-own = Savas kontaktas, užrašyta čia: { $date }
letters-script-local-number = skambinkite { $number }
letters-script-local-hours = laikas: { $hours }
letters-script-local-called = skambinta: { $date }
letters-script-local-works = veikia
letters-script-local-no-answer = nebeatsako
letters-script-local-changed = įrašas nuo tada pasikeitė: palyginkite
letters-script-local-old = senesnis nei 18 mėnesių: pirmiausia patikrinkite
letters-script-say = Sakykite tik tai
letters-script-ask = Paklauskite
letters-script-ask-place = Ar šiandien yra saugi vieta?
letters-script-ask-next = Kas vyks toliau ir kada?
letters-script-ask-who = Kas atsakingas ir kokiu telefono numeriu galima susisiekti?
letters-script-ask-cost = Kiek tai kainuoja ir ar asmuo turi duoti parodymus policijai?
letters-script-close = Prašome su asmeniu susisiekti tik mano nurodytu būdu arba per mane. Ačiū.
letters-script-name = Vardą pasakykite tik tada, kai žinote, su kuo kalbate, ir tik jei dėl to susitarta arba to reikia saugumui.
letters-script-write-own = Mūsų bylos numeris
letters-script-write = Užsirašykite
letters-script-write-who = Su kuo kalbėta, laikas
letters-script-write-number = Jų bylos numeris
letters-script-write-promised = Ką jie pažadėjo

letters-typed-in = Pareigūno žodžiai pateikti ta kalba, kuria parašyti: { $language }.
letters-handbook-english = Požymių ir žingsnių pavadinimai pateikti anglų kalba.
letters-confidential = Prašome laikytis konfidencialumo. Perduoti asmeniškai arba užšifruotai. Pranešimo temoje rašyti tik bylos numerį, niekada vardo.
letters-erase-by = Sunaikinti iki: { $date }
letters-erase-when-done = Sunaikinti, kai nebereikia.
letters-page = { $page } puslapis iš { $pages }
letters-officer = Pareigūnas
letters-received-by = Gavo, laikas
letters-date = { $month ->
    [1] { $year } m. sausio { $day } d.
    [2] { $year } m. vasario { $day } d.
    [3] { $year } m. kovo { $day } d.
    [4] { $year } m. balandžio { $day } d.
    [5] { $year } m. gegužės { $day } d.
    [6] { $year } m. birželio { $day } d.
    [7] { $year } m. liepos { $day } d.
    [8] { $year } m. rugpjūčio { $day } d.
    [9] { $year } m. rugsėjo { $day } d.
    [10] { $year } m. spalio { $day } d.
    [11] { $year } m. lapkričio { $day } d.
   *[12] { $year } m. gruodžio { $day } d.
}
