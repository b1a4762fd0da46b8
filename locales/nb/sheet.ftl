### En sjekkliste på papir som fylles ut med penn. Korte ord som leses ved skranken.

sheet-page-number = Side { $page } av { $pages }
sheet-edition = { $title }, utgave { $edition }
sheet-edition-revised = { $title }, utgave { $edition }. Teksten er revidert { $date }.
sheet-date = { $month ->
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
sheet-out-of-date = Den engelske originalen er endret siden dette ble oversatt
sheet-not-reviewed = Oversettelsen er ennå ikke gjennomgått av en fagperson
sheet-minutes = { $count ->
    [one] { $count } minutt
   *[other] { $count } minutter
}
sheet-reference = Saksnummer
sheet-day-and-time = Dato, klokkeslett
sheet-officer = Saksbehandler
sheet-can-be-found = Papir kan bli funnet.
sheet-no-names = Skriv ingen navn på arket, og ikke la det bli igjen hos personen.
sheet-yes = Ja
sheet-no = Nei
sheet-unclear = Uklart
sheet-not-asked = Ikke spurt
sheet-note = Notat
sheet-observe = Se og lytt; ikke spør.
sheet-only-if = Bare hvis svaret på «{ $question }» var: { $answer }.
sheet-own = Dine egne spørsmål
sheet-own-about = De endrer aldri resultatet.
