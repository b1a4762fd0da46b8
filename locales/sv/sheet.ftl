sheet-page-number = Sida { $page } av { $pages }
sheet-edition = { $title }, utgåva { $edition }
sheet-edition-revised = { $title }, utgåva { $edition }. Texten reviderad den { $date }.
sheet-date = { $month ->
    [1] { $day } januari { $year }
    [2] { $day } februari { $year }
    [3] { $day } mars { $year }
    [4] { $day } april { $year }
    [5] { $day } maj { $year }
    [6] { $day } juni { $year }
    [7] { $day } juli { $year }
    [8] { $day } augusti { $year }
    [9] { $day } september { $year }
    [10] { $day } oktober { $year }
    [11] { $day } november { $year }
   *[12] { $day } december { $year }
}
sheet-out-of-date = Det engelska originalet har ändrats sedan detta översattes
sheet-not-reviewed = Översättningen är ännu inte granskad av en expert
sheet-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
}
sheet-reference = Beteckning
sheet-day-and-time = Datum, klockslag
sheet-officer = Handläggare
sheet-can-be-found = Papper kan hittas.
sheet-no-names = Skriv inget namn på bladet och lämna det inte hos personen.
sheet-yes = Ja
sheet-no = Nej
sheet-unclear = Oklart
sheet-not-asked = Inte frågat
sheet-note = Anteckning
sheet-observe = Se och lyssna; fråga inte.
sheet-only-if = Bara om svaret på ”{ $question }” var: { $answer }.
sheet-own = Dina egna frågor
sheet-own-about = De ändrar aldrig resultatet.
