### Eine Checkliste auf Papier, die mit dem Stift ausgefüllt wird, und was auf jedem Blatt steht.

sheet-page-number = Seite { $page } von { $pages }
sheet-edition = { $title }, Ausgabe { $edition }
sheet-edition-revised = { $title }, Ausgabe { $edition }. Text überarbeitet am { $date }.
sheet-date = { $month ->
    [1] { $day }. Januar { $year }
    [2] { $day }. Februar { $year }
    [3] { $day }. März { $year }
    [4] { $day }. April { $year }
    [5] { $day }. Mai { $year }
    [6] { $day }. Juni { $year }
    [7] { $day }. Juli { $year }
    [8] { $day }. August { $year }
    [9] { $day }. September { $year }
    [10] { $day }. Oktober { $year }
    [11] { $day }. November { $year }
   *[12] { $day }. Dezember { $year }
}
sheet-out-of-date = Das englische Original wurde seit dieser Übersetzung geändert
sheet-not-reviewed = Übersetzung noch nicht fachlich geprüft
sheet-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
sheet-reference = Aktenzeichen
sheet-day-and-time = Datum, Uhrzeit
sheet-officer = Für die Vertretung
sheet-can-be-found = Papier kann in fremde Hände geraten.
sheet-no-names = Schreiben Sie keinen Namen auf dieses Blatt und lassen Sie es nicht bei der Person.
sheet-yes = Ja
sheet-no = Nein
sheet-unclear = Unklar
sheet-not-asked = Nicht gefragt
sheet-note = Notiz
sheet-observe = Hinsehen und zuhören; nicht fragen.
sheet-only-if = Nur wenn die Antwort auf „{ $question }“ lautete: { $answer }.
sheet-own = Ihre eigenen Fragen
sheet-own-about = Diese Fragen ändern das Ergebnis nie.
