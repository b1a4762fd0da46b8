### Думите върху отпечатания контролен списък, който се попълва с химикалка. Официален, но прост език; учтива форма.

sheet-page-number = Страница { $page } от { $pages }
sheet-edition = { $title }, издание { $edition }
sheet-edition-revised = { $title }, издание { $edition }. Последна редакция на текста: { $date }
sheet-date = { $month ->
    [1] { $day } януари { $year } г.
    [2] { $day } февруари { $year } г.
    [3] { $day } март { $year } г.
    [4] { $day } април { $year } г.
    [5] { $day } май { $year } г.
    [6] { $day } юни { $year } г.
    [7] { $day } юли { $year } г.
    [8] { $day } август { $year } г.
    [9] { $day } септември { $year } г.
    [10] { $day } октомври { $year } г.
    [11] { $day } ноември { $year } г.
   *[12] { $day } декември { $year } г.
}
sheet-out-of-date = Английският оригинал е променен след този превод
sheet-not-reviewed = Преводът още не е прегледан от специалист
sheet-minutes = { $count ->
    [one] { $count } минута
   *[other] { $count } минути
}
sheet-reference = Номер на случая
sheet-day-and-time = Дата, час
sheet-officer = Длъжностно лице
sheet-can-be-found = Листът може да бъде намерен.
sheet-no-names = Не пишете на него никакво име и не го оставяйте у човека.
sheet-yes = Да
sheet-no = Не
sheet-unclear = Неясно
sheet-not-asked = Не е питано
sheet-note = Бележка
sheet-observe = Гледайте и слушайте; не питайте.
sheet-only-if = Само ако на въпроса „{ $question }“ е отговорено: { $answer }.
sheet-own = Вашите собствени въпроси
sheet-own-about = Те никога не променят резултата.
