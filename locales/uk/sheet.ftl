sheet-page-number = Сторінка { $page } з { $pages }
sheet-edition = { $title }, видання { $edition }
sheet-edition-revised = { $title }, видання { $edition }. Текст переглянуто { $date }
sheet-date = { $month ->
    [1] { $day } січня { $year } р.
    [2] { $day } лютого { $year } р.
    [3] { $day } березня { $year } р.
    [4] { $day } квітня { $year } р.
    [5] { $day } травня { $year } р.
    [6] { $day } червня { $year } р.
    [7] { $day } липня { $year } р.
    [8] { $day } серпня { $year } р.
    [9] { $day } вересня { $year } р.
    [10] { $day } жовтня { $year } р.
    [11] { $day } листопада { $year } р.
   *[12] { $day } грудня { $year } р.
}
sheet-out-of-date = Англійський оригінал змінився після перекладу
sheet-not-reviewed = Переклад ще не перевірив фахівець
sheet-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
   *[other] { $count } хвилин
}
sheet-reference = Справа
sheet-day-and-time = Дата, час
sheet-officer = Посадова особа
sheet-can-be-found = Папір можуть знайти.
sheet-no-names = Не пишіть на цьому аркуші імен і не залишайте його в людини.
sheet-yes = Так
sheet-no = Ні
sheet-unclear = Неясно
sheet-not-asked = Не питали
sheet-note = Нотатка
sheet-observe = Дивіться і слухайте; не запитуйте.
sheet-only-if = Лише якщо на запитання «{ $question }» відповіли: { $answer }.
sheet-own = Ваші власні запитання
sheet-own-about = Вони ніколи не змінюють результату.
