### Asian papereiden sanat. Virallinen tyyli. Ei koskaan tuomio: oletettu uhri, tunnusmerkit nimeltä.

letters-title-referral-letter = Ohjauskirje
letters-title-case-summary = Yhteenveto asiasta
letters-title-handover-note = Tapauksen siirtäminen
letters-title-phone-script = Puhelinkeskustelun runko
letters-title-return-risk = Paluun riskit

letters-for-own-file = Edustuston omiin asiakirjoihin
letters-for-superior = Edustuston päällikölle
letters-for-statistics = Tilastointia varten
letters-for-service-provider = Uhreille palveluja tarjoavalle taholle
letters-for-police = Poliisille
letters-for-authority = Toimivaltaiselle viranomaiselle
letters-for-ministry = Ulkoministeriölle
letters-for-child-protection = Lastensuojelulle
letters-for-iom = Kansainväliselle siirtolaisuusjärjestölle
letters-for-lawyer = Asianajajalle
letters-for-other-mission = Toisen valtion edustustolle

letters-lead-referral-letter = Ohjaamme tämän henkilön teille oletettuna ihmiskaupan uhrina. Pyydämme ottamaan häneen yhteyttä vain alla mainitulla tavalla tai, jos tapaa ei ole mainittu, meidän kauttamme.
letters-lead-case-summary = Mitä asiasta tiedetään ja mitä on tehty.
letters-lead-handover-note = Siirrämme tämän tapauksen teille. Pyydämme vahvistamaan kirjallisesti, että otatte sen vastaan, ja ilmoittamaan vastuuhenkilön.
letters-lead-return-risk = Mitä paluun riskeistä toistaiseksi tiedetään. Riskistä, jota tässä ei mainita, ei ehkä ole kysytty, tai sitä ei ehkä tunneta. Se ei tarkoita, että paluu on turvallinen.
letters-lead-statistics = Vain laskentaa varten. Yhdistelmää, joka koskee alle viittä henkilöä, ei saa julkaista.
letters-not-identification = Tämä ei ole uhrin varsinainen tunnistaminen.
letters-competent = Siitä, onko henkilö ihmiskaupan uhri, päättää yksin toimivaltainen viranomainen.
letters-return-decides = Aikuinen päättää vapaasti paluustaan. Lapsen kohdalla lapsen etu on etusijalla. Oleskelusta, suojelusta ja lapsista huolehtimisesta päättävät toimivaltaiset viranomaiset.
letters-child = Jos ikä ei ole varma ja henkilö voi olla lapsi, pyydämme kohtelemaan häntä lapsena.

letters-section-contact = Yhteydenpito
letters-section-agreement = Henkilön suostumus
letters-section-person = Henkilö
letters-section-safety = Turvallisuus ja tarpeet
letters-section-facts = Mitä tiedetään
letters-section-return = Paluu
letters-section-course = Mitä on tehty ja mitä seuraa
letters-section-notes = Muistiinpanot

letters-part-to = Vastaanottaja
letters-part-from = Lähettäjä
letters-part-backup = Tietoja antaa myös
letters-part-asked = Pyydämme teitä
letters-part-name = Nimi
letters-part-safe-contact = Turvallinen yhteydenpito
letters-part-language = Kieli, tulkki
letters-part-needs = Tarvitaan nyt
letters-part-danger = Vaara nyt
letters-part-risk = Riski
letters-part-age = Ikä
letters-part-nationality = Kansalaisuus
letters-part-documents = Henkilön asiakirjat
letters-part-host = Maa
letters-part-forms = Mahdollinen hyväksikäyttö
letters-part-words = Mitä henkilö kertoi
letters-part-indicators = Havaitut tunnusmerkit
letters-part-return-wish = Haluaa palata
letters-part-return-risks = Havaitut riskit
letters-part-reception = Kuka ottaa henkilön vastaan
letters-part-notes = Muistiinpanot
letters-part-done = Tehty
letters-part-open = Vielä tehtävä
letters-part-referred = Henkilötietoja luovutettu
letters-part-promised = Luvattu henkilölle
letters-part-refused = Kieltäytyminen (mistä, kuka)
letters-part-next = Seuraava tapaaminen
letters-part-opened = Asia avattu
letters-part-state = Asian tila
letters-detained = Vapautensa menettänyt (viranomaisen toimesta)
letters-origin = Lähtömaa
letters-year = Vuosi

letters-yes = Kyllä
letters-no = Ei
letters-unknown = Ei tiedossa
letters-name-by-telephone = Nimi ilmoitetaan vastuuhenkilölle puhelimitse.
letters-age-adult = Aikuinen
letters-age-child = Lapsi (alle 18-vuotias)
letters-nationality-own = Lähettäjävaltion kansalainen
letters-nationality-other = Toisen valtion kansalainen
letters-nationality-none = Kansalaisuudeton
letters-state-open = Avoinna
letters-state-waiting = Odottaa muita
letters-state-closed = Päätetty

letters-agreed = Henkilö antoi { $date } suostumuksen näiden tietojen luovuttamiseen ({ $receiver }).
letters-agreed-what = Saa kertoa
letters-agreed-purpose = Tarkoitus
letters-agreed-how = Miten annettu
letters-agreed-until = Voimassaolo päättyy
letters-agreed-withdraw = Henkilö voi peruuttaa suostumuksen milloin tahansa. Pyydämme, ettei mitään luovuteta eteenpäin ilman uutta suostumusta, ellei laki sitä vaadi.
letters-without = Luovutettu ilman henkilön suostumusta: { $reason }.
letters-reason-danger = henki on välittömässä vaarassa
letters-reason-child-at-risk = lapsi on vaarassa
letters-reason-guardian-agrees = lapsen huoltaja tai edunvalvoja suostuu
letters-agreed-nobody = Suostumusta ei ole merkitty.
letters-receiver-service-provider = uhreille palveluja tarjoava taho
letters-receiver-police = poliisi
letters-receiver-authority = toimivaltainen viranomainen
letters-receiver-ministry = ulkoministeriö
letters-receiver-child-protection = lastensuojelu
letters-receiver-iom = Kansainvälinen siirtolaisuusjärjestö
letters-receiver-lawyer = asianajaja
letters-receiver-family = perhe
letters-receiver-other-mission = toisen valtion edustusto
letters-receiver-other-post = saman ulkoasiainhallinnon toinen edustusto

letters-group-deceptive-recruitment = Erehdyttämällä värvääminen
letters-group-coercive-recruitment = Pakottamalla värvääminen
letters-group-recruitment-by-abuse-of-vulnerability = Värvääminen haavoittuvaa asemaa hyväksi käyttäen
letters-group-exploitation = Hyväksikäyttö
letters-group-coercion-at-destination = Pakottaminen kohteessa
letters-group-abuse-of-vulnerability-at-destination = Haavoittuvan aseman hyväksikäyttö kohteessa
letters-group-act = Tekotapa
letters-group-means = Keino
letters-group-purpose = Tarkoitus
letters-group-danger = Vaara
letters-group-health = Terveys
letters-group-child = Lapsi
letters-group-blocks = Puhuu paluuta vastaan
letters-group-postpones = On muututtava ennen paluuta
letters-group-measure = On järjestettävä ennen paluuta
letters-group-unknown = Ei vielä tiedossa

letters-script-greeting = Hyvää päivää. Täällä { $from }. Soitan henkilöstä, joka voi olla ihmiskaupan uhri.
letters-script-anonymous = Pyydän neuvoa enkä kerro tänään nimeä.
letters-script-agreed = Henkilö on suostunut siihen, että puhun kanssanne.
letters-script-without = Soitan ilman henkilön suostumusta ja kerron teille syyn.
letters-script-number = Numero
letters-script-source = { $number } (lähde: { $date })
letters-script-undated = { $number } (lähde ilman päivämäärää)
letters-script-local = Korjattu täällä { $date }
letters-script-own = Oma yhteystieto, kirjattu täällä { $date }
letters-script-local-number = soita { $number }
letters-script-local-hours = ajat: { $hours }
letters-script-local-called = soitettu { $date }
letters-script-local-works = toimii
letters-script-local-no-answer = ei enää vastaa
letters-script-local-changed = tieto on sen jälkeen muuttunut: vertaa
letters-script-local-old = yli 18 kuukautta vanha: tarkista ensin
letters-script-say = Sano vain tämä
letters-script-ask = Kysy
letters-script-ask-place = Onko tänään turvallista paikkaa?
letters-script-ask-next = Mitä tapahtuu seuraavaksi ja milloin?
letters-script-ask-who = Kuka on vastuussa, ja mistä numerosta hänet tavoittaa?
letters-script-ask-cost = Mitä se maksaa, ja täytyykö henkilön kertoa asiasta poliisille?
letters-script-close = Pyydän ottamaan henkilöön yhteyttä vain kertomallani tavalla tai minun kauttani. Kiitos.
letters-script-name = Kerro nimi vasta, kun tiedät, kenen kanssa puhut, ja vain jos niin on sovittu tai turvallisuus sitä vaatii.
letters-script-write-own = Oma viitteemme
letters-script-write = Kirjoita muistiin
letters-script-write-who = Kenen kanssa puhuttiin, aika
letters-script-write-number = Heidän viitteensä
letters-script-write-promised = Mitä he lupasivat

letters-typed-in = Edustuston omat sanat ovat kielellä, jolla ne on kirjoitettu: { $language }.
letters-handbook-english = Tunnusmerkkien ja vaiheiden nimet ovat englanniksi.
letters-confidential = Pyydämme käsittelemään tämän luottamuksellisesti. Luovutetaan henkilökohtaisesti tai salattuna. Viestin aiheriville vain viite, ei koskaan nimeä.
letters-erase-by = Hävitettävä viimeistään { $date }.
letters-erase-when-done = Hävitettävä, kun sitä ei enää tarvita.
letters-page = Sivu { $page } / { $pages }
letters-officer = Edustuston virkamies
letters-received-by = Vastaanottanut, aika
letters-date = { $month ->
    [1] { $day }. tammikuuta { $year }
    [2] { $day }. helmikuuta { $year }
    [3] { $day }. maaliskuuta { $year }
    [4] { $day }. huhtikuuta { $year }
    [5] { $day }. toukokuuta { $year }
    [6] { $day }. kesäkuuta { $year }
    [7] { $day }. heinäkuuta { $year }
    [8] { $day }. elokuuta { $year }
    [9] { $day }. syyskuuta { $year }
    [10] { $day }. lokakuuta { $year }
    [11] { $day }. marraskuuta { $year }
   *[12] { $day }. joulukuuta { $year }
}
