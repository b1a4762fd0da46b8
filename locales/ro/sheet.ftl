### Cuvintele de pe lista de verificare tipărită, care se completează cu pixul. Ton oficial, dar simplu; adresare cu „dumneavoastră”.

sheet-page-number = Pagina { $page } din { $pages }
sheet-edition = { $title }, ediția { $edition }
sheet-edition-revised = { $title }, ediția { $edition }. Text revizuit la { $date }.
sheet-date = { $month ->
    [1] { $day } ianuarie { $year }
    [2] { $day } februarie { $year }
    [3] { $day } martie { $year }
    [4] { $day } aprilie { $year }
    [5] { $day } mai { $year }
    [6] { $day } iunie { $year }
    [7] { $day } iulie { $year }
    [8] { $day } august { $year }
    [9] { $day } septembrie { $year }
    [10] { $day } octombrie { $year }
    [11] { $day } noiembrie { $year }
   *[12] { $day } decembrie { $year }
}
sheet-out-of-date = Originalul în limba engleză s-a schimbat după această traducere
sheet-not-reviewed = Traducerea nu a fost încă revizuită de un specialist
sheet-minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minute
   *[other] { $count } de minute
}
sheet-reference = Număr de referință
sheet-day-and-time = Data, ora
sheet-officer = Funcționar consular
sheet-can-be-found = Foaia poate fi găsită de alții.
sheet-no-names = Nu scrieți niciun nume pe ea și nu o lăsați persoanei.
sheet-yes = Da
sheet-no = Nu
sheet-unclear = Neclar
sheet-not-asked = Nu s-a întrebat
sheet-note = Notă
sheet-observe = Priviți și ascultați; nu întrebați.
sheet-only-if = Numai dacă la întrebarea „{ $question }” s-a răspuns: { $answer }.
sheet-own = Întrebările dumneavoastră
sheet-own-about = Ele nu schimbă niciodată rezultatul.
