### En tjekliste på papir, der udfyldes med pen. Korte ord, som en medarbejder læser ved skranken.

sheet-page-number = Side { $page } af { $pages }
sheet-edition = { $title }, udgave { $edition }
sheet-edition-revised = { $title }, udgave { $edition }. Teksten er revideret den { $date }.
sheet-date = { $month ->
    [1] { $day }. januar { $year }
    [2] { $day }. februar { $year }
    [3] { $day }. marts { $year }
    [4] { $day }. april { $year }
    [5] { $day }. maj { $year }
    [6] { $day }. juni { $year }
    [7] { $day }. juli { $year }
    [8] { $day }. august { $year }
    [9] { $day }. september { $year }
    [10] { $day }. oktober { $year }
    [11] { $day }. november { $year }
   *[12] { $day }. december { $year }
}
sheet-out-of-date = Den engelske original er ændret, siden dette blev oversat
sheet-not-reviewed = Oversættelsen er endnu ikke gennemgået af en fagperson
sheet-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minutter
}
sheet-reference = Sagsnummer
sheet-day-and-time = Dato, klokkeslæt
sheet-officer = Medarbejder
sheet-can-be-found = Papir kan blive fundet.
sheet-no-names = Skriv ingen navne på arket, og efterlad det ikke hos personen.
sheet-yes = Ja
sheet-no = Nej
sheet-unclear = Uklart
sheet-not-asked = Ikke spurgt
sheet-note = Notat
sheet-observe = Se og lyt; spørg ikke.
sheet-only-if = Kun hvis svaret på ”{ $question }” var: { $answer }.
sheet-own = Dine egne spørgsmål
sheet-own-about = De ændrer aldrig resultatet.
