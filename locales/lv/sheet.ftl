### Vārdi uz papīra kontrolsaraksta, ko aizpilda ar pildspalvu. Amatpersona ņem lapu savā valodā.

sheet-page-number = { $page }. lappuse no { $pages }
sheet-edition = { $title }, izdevums { $edition }
sheet-edition-revised = { $title }, izdevums { $edition }. Teksts pārskatīts: { $date }.
sheet-date = { $month ->
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
sheet-out-of-date = Pēc tulkošanas oriģināls angļu valodā ir mainīts
sheet-not-reviewed = Tulkojumu vēl nav pārbaudījis eksperts
sheet-minutes = { $count ->
    [zero] { $count } minūšu
    [one] { $count } minūte
   *[other] { $count } minūtes
}
sheet-reference = Lietas numurs
sheet-day-and-time = Datums, laiks
sheet-officer = Amatpersona
sheet-can-be-found = Papīru var atrast citi.
sheet-no-names = Uz šīs lapas nerakstiet neviena cilvēka vārdu un uzvārdu un neatstājiet to personai.
sheet-yes = Jā
sheet-no = Nē
sheet-unclear = Nav skaidrs
sheet-not-asked = Nav jautāts
sheet-note = Piezīme
sheet-observe = Vērojiet un klausieties; nejautājiet.
sheet-only-if = Tikai tad, ja atbilde uz jautājumu „{ $question }” ir: { $answer }.
sheet-own = Jūsu jautājumi
sheet-own-about = Tie nekad nemaina rezultātu.
