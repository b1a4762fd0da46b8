### Папери: те, що зберігається як PDF. Спершу вікно, потім слова на самому папері.

## Вікно

papers-save-as-pdf = Зберегти як PDF
papers-blank = Порожній список як PDF
papers-language = Мова
papers-what = Що зберегти
papers-what-result = Результат
papers-what-answers = Усі відповіді
papers-how = Хто зможе прочитати файл
papers-protected = Лише з парольною фразою
papers-protected-about = Повідомте її отримувачеві усно, ніколи не разом із файлом. Програма її не зберігає.
papers-open = Будь-хто
papers-open-about = Кожен, хто натрапить на файл, прочитає те, що сказала людина. Роздрукуйте його й одразу видаліть.
papers-handbook-only = Тут лише текст довідника, без відповідей. Файл зберігається як є.
papers-passphrase = Парольна фраза для цього файлу
papers-passphrase-hint = Чотири або більше звичайних слів, не пов’язаних між собою.
papers-preview = Що буде на папері
papers-cannot-be-shown = Жоден шрифт тут не має цих знаків, тому їхнє місце залишиться порожнім: { $characters }
papers-save = Зберегти
papers-saving = Зберігається …
papers-cancel = Скасувати
papers-saved = Збережено як { $file }
papers-saved-in = У теці { $folder }. Назва нічого не каже про вміст.
papers-saved-protected = Парольна фраза відкриває файл у будь-якій програмі для формату age, наприклад такою командою:
papers-saved-open = Файл не захищено. Видаліть його, щойно роздрукуєте.

## На кожному папері

papers-page-number = Сторінка { $page } з { $pages }
papers-edition = { $title }, видання { $edition }
papers-edition-revised = { $title }, видання { $edition }. Текст переглянуто { $date }.
papers-date = { $month ->
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
papers-officer = Посадова особа
papers-received-by = Отримав (-ла), час
papers-confidential = Для службового користування. Передавайте особисто або в зашифрованому вигляді. Не надсилайте електронною поштою і не робіть копії для візової справи.
papers-erase-by = Видалити або знищити до { $date }
papers-erase-when-done = Видаліть або знищіть, коли папір більше не потрібен.

## Контрольний список на папері

papers-reference = Справа
papers-day-and-time = Дата, час
papers-can-be-found = Папір можуть знайти.
papers-no-names = Не пишіть на цьому аркуші імен і не залишайте його в людини.
papers-observe = Дивіться і слухайте; не запитуйте.
papers-only-if = Лише якщо на запитання «{ $question }» відповіли: { $answer }.
papers-own-about = Вони ніколи не змінюють результату.

## Результат на папері

papers-result-title = Результат: { $checklist }
papers-sign-unverified = { $sign } (ще не перевірено)
papers-sign-strength = { $sign } ({ $strength })
papers-column-part = Частина
papers-column-strength = Сила
papers-more-open = { $count ->
    [one] Ще { $count } запитання
    [few] Ще { $count } запитання
   *[many] Ще { $count } запитань
}
papers-act-first = Це перше
papers-agreement = Згода
papers-agreed = Згода на
papers-not-agreed = Без згоди на
papers-safe-contact = Безпечний зв’язок
