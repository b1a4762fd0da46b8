### Kynällä täytettävä lista paperilla ja se, mitä jokaisessa paperissa lukee.

sheet-page-number = Sivu { $page } / { $pages }
sheet-edition = { $title }, painos { $edition }
sheet-edition-revised = { $title }, painos { $edition }. Tekstiä muutettu viimeksi { $date }.
sheet-date = { $month ->
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
sheet-out-of-date = Englanninkielinen alkuteksti on muuttunut tämän kääntämisen jälkeen
sheet-not-reviewed = Asiantuntija ei ole vielä tarkistanut käännöstä
sheet-minutes = { $count ->
    [one] { $count } minuutti
   *[other] { $count } minuuttia
}
sheet-reference = Viite
sheet-day-and-time = Päivä, kellonaika
sheet-officer = Edustuston virkamies
sheet-can-be-found = Joku voi löytää paperin.
sheet-no-names = Älä kirjoita tähän mitään nimeä äläkä jätä paperia henkilölle.
sheet-yes = Kyllä
sheet-no = Ei
sheet-unclear = Epäselvä
sheet-not-asked = Ei kysytty
sheet-note = Muistiinpano
sheet-observe = Katso ja kuuntele, älä kysy.
sheet-only-if = Vain jos vastaus kysymykseen ”{ $question }” oli: { $answer }.
sheet-own = Omat kysymyksesi
sheet-own-about = Ne eivät koskaan muuta tulosta.
