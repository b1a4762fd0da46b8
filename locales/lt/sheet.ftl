### Žodžiai popieriniame kontroliniame sąraše, kuris pildomas rašikliu. Pareigūnas ima lapą savo kalba.

sheet-page-number = { $page } puslapis iš { $pages }
sheet-edition = { $title }, leidimas { $edition }
sheet-edition-revised = { $title }, leidimas { $edition }. Tekstas peržiūrėtas { $date }
sheet-date = { $month ->
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
sheet-out-of-date = Po vertimo tekstas anglų kalba buvo pakeistas
sheet-not-reviewed = Vertimo dar neperžiūrėjo ekspertas
sheet-minutes = { $count ->
    [one] { $count } minutė
    [few] { $count } minutės
    [many] { $count } minutės
   *[other] { $count } minučių
}
sheet-reference = Bylos numeris
sheet-day-and-time = Data, laikas
sheet-officer = Pareigūnas
sheet-can-be-found = Popierių gali rasti kiti.
sheet-no-names = Nerašykite šiame lape jokių vardų ir pavardžių ir nepalikite lapo asmeniui.
sheet-yes = Taip
sheet-no = Ne
sheet-unclear = Neaišku
sheet-not-asked = Neklausta
sheet-note = Pastaba
sheet-observe = Stebėkite ir klausykitės; neklauskite.
sheet-only-if = Tik jei į klausimą „{ $question }“ atsakyta: { $answer }.
sheet-own = Jūsų klausimai
sheet-own-about = Jie niekada nekeičia rezultato.
