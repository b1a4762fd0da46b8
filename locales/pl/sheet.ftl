### Lista kontrolna na papierze, do wypełnienia długopisem, i to, co jest na każdym arkuszu.

sheet-page-number = Strona { $page } z { $pages }
sheet-edition = { $title }, wydanie { $edition }
sheet-edition-revised = { $title }, wydanie { $edition }. Ostatnia zmiana tekstu: { $date }
sheet-date = { $month ->
    [1] { $day } stycznia { $year } r.
    [2] { $day } lutego { $year } r.
    [3] { $day } marca { $year } r.
    [4] { $day } kwietnia { $year } r.
    [5] { $day } maja { $year } r.
    [6] { $day } czerwca { $year } r.
    [7] { $day } lipca { $year } r.
    [8] { $day } sierpnia { $year } r.
    [9] { $day } września { $year } r.
    [10] { $day } października { $year } r.
    [11] { $day } listopada { $year } r.
   *[12] { $day } grudnia { $year } r.
}
sheet-out-of-date = Angielski oryginał zmienił się od czasu tego tłumaczenia
sheet-not-reviewed = Tłumaczenie nie zostało jeszcze sprawdzone przez eksperta
sheet-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
sheet-reference = Numer sprawy
sheet-day-and-time = Data, godzina
sheet-officer = Pracownik placówki
sheet-can-be-found = Kartka może trafić w niepowołane ręce.
sheet-no-names = Nie wpisywać na tym arkuszu imion ani nazwisk i nie zostawiać go tej osobie.
sheet-yes = Tak
sheet-no = Nie
sheet-unclear = Niejasne
sheet-not-asked = Nie pytano
sheet-note = Notatka
sheet-observe = Patrzeć i słuchać; nie pytać.
sheet-only-if = Tylko jeśli na pytanie „{ $question }” padła odpowiedź: { $answer }.
sheet-own = Własne pytania
sheet-own-about = Nigdy nie zmieniają wyniku.
