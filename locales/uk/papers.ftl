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
papers-suggest = Запропонувати парольну фразу
papers-suggest-another = Іншу
papers-suggested-once = Запишіть її або прочитайте отримувачеві телефоном. Після збереження файлу її тут більше не буде.
papers-suggested-copy = Копіювати
papers-suggested-copied = Скопійовано. За пів хвилини її буде вилучено з буфера обміну.
papers-suggested-own = Обрати власну
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

papers-received-by = Отримувач, час
papers-confidential = Просимо дотримуватися конфіденційності. Передавайте особисто або в зашифрованому вигляді. Ніколи не надсилайте електронною поштою без шифрування і не робіть копії для візової справи.
papers-erase-by = Видалити або знищити до { $date }
papers-erase-when-done = Видаліть або знищіть, коли папір більше не потрібен.

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

## Папери справи: вікно

papers-of-case = Папір цієї справи
papers-open-dialog = Папери
papers-which = Який папір
papers-referral-letter = Лист про перенаправлення
papers-case-summary = Короткий виклад
papers-handover-note = Передача справи
papers-phone-script = План розмови
papers-return-risk = Ризики повернення
papers-level = Скільки в ньому сказано
papers-level-own-file = Власна справа
papers-level-superior = Керівник
papers-level-service-provider = Служба допомоги
papers-level-police = Поліція
papers-level-statistics = Статистика
papers-level-no-name = Без імені
papers-level-own-file-says = Усе, що є у справі. Залишається у вас.
papers-level-superior-says = Що зроблено й потрібно, без імені, слів людини та контактів. Перечитайте: рідкісний випадок можна впізнати й так. Залишається в установі, тож програма не питає про згоду.
papers-level-service-provider-says = Те, що потрібно для допомоги. Ім’я повідомляють телефоном.
papers-level-police-says = Ризик і факти. Здоров’я та безпечний зв’язок залишаються у вас; ім’я повідомляють телефоном.
papers-level-statistics-says = Рік, країна, вид, вікова група й стан. Програма не питає про згоду. Де справ мало, навіть це може вказати на людину.
papers-level-no-name-says = Щоб попросити поради, не кажучи, про кого йдеться. Програма не питає про згоду. Не називайте місця й подробиць, за якими людину можна впізнати.
papers-receiver = Отримувач
papers-letter-language = Мова паперу
papers-typed-in = Мова, якою ви пишете
papers-unread = Слів цією мовою ще не читав жоден її носій.
papers-names-person = На папері є слово з імені людини. Приберіть його: ім’я повідомляють телефоном.
papers-blocked = Згоди для цього отримувача не записано. До того нічого не можна зберегти.
papers-may-say = Що можна сказати: { $detail }
papers-take = Узяти: { $text }
papers-left-out = Навмисно пропущено
papers-format = Вид файлу
papers-format-pdf = PDF
papers-format-text = Простий текст
papers-subject = Якщо надсилаєте, напишіть у темі лише це:

## Частини паперу

papers-part-reference = номер справи
papers-part-to = Кому
papers-part-from = Від кого
papers-part-backup = Хто ще може відповісти
papers-part-agreement = згода
papers-part-asked = Про що просимо отримувача
papers-part-name = ім’я
papers-part-safe-contact = Безпечний зв’язок
papers-part-language = Мова, перекладач
papers-part-needs = Потрібно зараз
papers-part-danger = небезпека зараз
papers-part-risk = Ризик
papers-part-age = вік
papers-part-nationality = громадянство та походження
papers-part-documents = Документи людини
papers-part-host = країна
papers-part-forms = можлива експлуатація
papers-part-words = Що розповіла людина
papers-part-indicators = індикатори
papers-part-return-wish = бажання повернутися
papers-part-return-risks = ризики повернення
papers-part-reception = Хто зустрічає людину
papers-part-notes = нотатки
papers-part-done = що зроблено
papers-part-open = що залишилося зробити
papers-part-referred = чи передано персональні дані
papers-part-promised = Обіцяно людині
papers-part-refused = Відмова (від чого, чия)
papers-part-next = Наступна зустріч
papers-part-opened = день відкриття
papers-part-state = стан справи
papers-hint-asked = Без імені.
papers-hint-from = Ім’я, посада, телефон.
papers-hint-needs = Лікування, ліки, діти, харчування, нічліг.
papers-hint-risk = Хто, де, який саме, і звідки ви знаєте.
papers-hint-words = Два-три рядки словами людини. Без імені й тяжких подробиць.

## Чому частину пропущено

papers-why-identifies = Показало б, хто це:
papers-why-by-telephone = Лише телефоном:
papers-why-through-sender = Вони звертаються до людини через вас:
papers-why-health = Здоров’я — для тих, хто лікує:
papers-why-not-needed = Їхнє завдання цього не потребує:
papers-why-own-work = Ваш власний робочий папір:
