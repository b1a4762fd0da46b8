### Orðin á prentuðum gátlista sem fylltur er út með penna. Opinbert en einfalt mál.

sheet-page-number = Blaðsíða { $page } af { $pages }
sheet-edition = { $title }, útgáfa { $edition }
sheet-edition-revised = { $title }, útgáfa { $edition }. Texti endurskoðaður { $date }.
sheet-date = { $month ->
    [1] { $day }. janúar { $year }
    [2] { $day }. febrúar { $year }
    [3] { $day }. mars { $year }
    [4] { $day }. apríl { $year }
    [5] { $day }. maí { $year }
    [6] { $day }. júní { $year }
    [7] { $day }. júlí { $year }
    [8] { $day }. ágúst { $year }
    [9] { $day }. september { $year }
    [10] { $day }. október { $year }
    [11] { $day }. nóvember { $year }
   *[12] { $day }. desember { $year }
}
sheet-out-of-date = Enska frumtextanum hefur verið breytt eftir að þetta var þýtt
sheet-not-reviewed = Sérfræðingur hefur ekki enn yfirfarið þýðinguna
sheet-minutes = { $count ->
    [one] { $count } mínúta
   *[other] { $count } mínútur
}
sheet-reference = Málsnúmer
sheet-day-and-time = Dagsetning, tími
sheet-officer = Starfsmaður
sheet-can-be-found = Blaðið getur fundist.
sheet-no-names = Skrifaðu ekkert nafn á það og skildu það ekki eftir hjá manneskjunni.
sheet-yes = Já
sheet-no = Nei
sheet-unclear = Óljóst
sheet-not-asked = Ekki spurt
sheet-note = Athugasemd
sheet-observe = Horfðu og hlustaðu; ekki spyrja.
sheet-only-if = Aðeins ef svarið við „{ $question }“ var: { $answer }.
sheet-own = Þínar eigin spurningar
sheet-own-about = Þær breyta aldrei niðurstöðunni.
