### Замок перед справами: профілі, розблокування, перше налаштування, код відновлення, копії. Ніщо тут
### не має казати, чи є якась справа.

## Розблокування

vault-title = Розблокуйте справи
vault-lead = Довідник, контрольні списки й контакти працюють без розблокування.
vault-who = Хто працює?
vault-passphrase = Парольна фраза
vault-show = Показати парольну фразу
vault-hide = Приховати парольну фразу
vault-caps = Увімкнено Caps Lock.
vault-unlock = Розблокувати
vault-unlocking = Розблокування …
vault-without = Продовжити без справ
vault-forgotten = Забута парольна фраза
vault-promise = Справи зашифровано, і вони є лише на цьому комп’ютері. Ніхто, навіть міністерство, не відкриє їх без вашої парольної фрази або запечатаного коду відновлення.
vault-locks-after = { $minutes ->
    [one] Блокується знову через { $minutes } хвилину без роботи
    [few] Блокується знову через { $minutes } хвилини без роботи
   *[other] Блокується знову через { $minutes } хвилин без роботи
}
vault-wait = { $seconds ->
    [one] Кілька спроб були невдалими. Наступна спроба через { $seconds } секунду.
    [few] Кілька спроб були невдалими. Наступна спроба через { $seconds } секунди.
   *[other] Кілька спроб були невдалими. Наступна спроба через { $seconds } секунд.
}
vault-new-profile = Новий профіль
vault-unreadable = Профіль, який не читається
vault-problem-badge = Потребує уваги
vault-back = Назад
vault-cancel = Скасувати
vault-close = Закрити

## Чому заблоковано

vault-locked-asked = Заблоковано на ваше прохання.
vault-locked-idle = Заблоковано, бо програмою деякий час не користувалися.
vault-locked-suspend = Заблоковано, бо комп’ютер був у режимі сну.
vault-locked-hidden = Заблоковано кнопкою «Швидко сховати».
vault-locked-other-profile = Заблоковано, бо відкрито інший профіль.

## Забута парольна фраза

vault-recover-title = Скористайтеся кодом відновлення
vault-recover-lead = Він на папері з першого налаштування, групами по чотири літери й цифри. З ним ви оберете нову парольну фразу.
vault-recover-code = Код відновлення
vault-recover-code-hint = Великі чи малі літери, з пробілами або без них.
vault-recover = Розблокувати кодом

## Новий профіль

vault-setup-title = Оберіть парольну фразу для справ
vault-setup-lead = Чотири або більше звичайних слів легше запам’ятати й важче вгадати, ніж символи. Скинути її електронною поштою не можна.
vault-setup-why = Справи зашифровано, і вони належать одному працівникові. Усе інше працює без цього кроку.
vault-name = Ваше ім’я
vault-name-hint = Показується до розблокування, щоб колеги знаходили свій профіль.
vault-role = Ваша посада
vault-role-hint = Наприклад: консульський працівник. Може бути порожньою.
vault-new-passphrase = Нова парольна фраза
vault-again = Ще раз
vault-create = Налаштувати справи
vault-creating = Налаштування …
vault-use-without = Користуватися без справ
vault-strength-none = Закоротка, щоб оцінити.
vault-strength-0 = Вгадується одразу. Додайте слів.
vault-strength-1 = Легко вгадати. Додайте слів.
vault-strength-2 = Недостатньо важко вгадати. Додайте слово або два.
vault-strength-3 = Надійна.
vault-strength-4 = Дуже надійна.
vault-length = { $count ->
    [one] { $count } знак.
    [few] { $count } знаки.
   *[other] { $count } знаків.
}
vault-match = Обидва поля збігаються.
vault-differ = Поля різняться.

## Код відновлення

vault-code-title = Перенесіть код відновлення на папір
vault-code-lead = Він відкриває ваші справи, якщо ви забудете парольну фразу. Без них обох ніхто їх не відкриє. Код показується лише зараз.
vault-code = Код відновлення
vault-code-print = Надрукувати для конверта
vault-code-next = Код на папері
vault-code-later = Пізніше
vault-confirm-title = Наберіть дві групи з паперу
vault-confirm-lead = Це покаже, що папір можна прочитати. Потім запечатайте його й покладіть до сейфа представництва.
vault-confirm-group = Група { $number }
vault-confirm = Підтвердити
vault-code-show = Показати код ще раз
vault-confirmed = Код відновлення підтверджено. Запечатайте папір зараз.
vault-unconfirmed = Ніхто не підтвердив код відновлення цього профілю.
vault-unconfirmed-advice = Без паперу забута парольна фраза закриє ваші справи назавжди.
vault-unconfirmed-now = Створити новий код

## Папір для конверта

vault-sheet-title = Код відновлення
vault-sheet-for = Для справ: { $name }
vault-sheet-made = Створено { $date }
vault-sheet-what = Цей код відкриває профіль у програмі { -app-name }, коли парольну фразу забуто.
vault-sheet-how = На екрані блокування оберіть «Забута парольна фраза», наберіть код і оберіть нову парольну фразу.
vault-sheet-keep = Запечатайте цей папір у конверт і зберігайте його в сейфі представництва. Не робіть копій. Хто має його й цей комп’ютер, може прочитати справи.

## Копії

vault-copies = Копії
vault-copies-what = Останні п’ять, зашифровані так само, як оригінал. Одна на день робиться сама.
vault-copies-none = Копій ще немає.
vault-copy-make = Зробити копію зараз
vault-copy-made = Копію зроблено.
vault-copies-show = Показати копії
vault-copy-size = { $size } КБ
vault-copy-daily = зроблено автоматично
vault-copy-asked = зроблено на прохання
vault-copy-migration = перед оновленням програми
vault-copy-erased = після стирання
vault-copy-replaced = замінено старішою копією
vault-copy-damaged = не читалася, збережено як є
vault-restore = Відновити
vault-restore-title = Відновити копію від { $when }
vault-restore-lead = Те, що є зараз, саме стане копією. Написане після цієї копії буде тоді лише в ній. Копію повністю перевіряють, перш ніж щось замінити.
vault-restore-passphrase = Парольна фраза того часу
vault-restored = Копію відновлено. Розблокуйте, щоб продовжити.

## Налаштування

vault-settings = Робота зі справами
vault-lock-after = Блокувати справи через
vault-lock-after-what = Без роботи. Вони також блокуються, коли комп’ютер засинає, і з «Швидко сховати».
vault-minutes = { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
   *[other] { $minutes } хвилин
}
vault-keep = Зберігати справи
vault-keep-what = Від дня, коли справу відкрито. Вас запитають, перш ніж щось стерти.
vault-months = { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
   *[other] { $months } місяців
}
vault-settings-locked = Ваш профіль
vault-settings-locked-what = Розблокуйте, щоб змінити парольну фразу, код відновлення й копії.
vault-settings-none-what = Справи на цьому комп’ютері вимкнено, доки хтось не налаштує профіль.
vault-set-up = Налаштувати справи
vault-profile = Ім’я та посада
vault-rename = Змінити
vault-rename-title = Змінити ім’я та посаду
vault-save = Зберегти
vault-saved = Збережено
vault-passphrase-what = Код відновлення залишається тим самим.
vault-change = Змінити парольну фразу
vault-present = Теперішня парольна фраза
vault-changed = Парольну фразу змінено.
vault-recovery = Код відновлення
vault-recovery-what = З новим кодом старий папір нічого не відкриє. Вийміть його з конверта.
vault-recovery-unconfirmed = Ще не підтверджено. Створіть новий код і перенесіть його на папір.
vault-renew = Новий код відновлення
vault-renew-title = Створити новий код відновлення
vault-erase = Стерти цей профіль
vault-erase-what = З усіма його справами й копіями. Цього не можна скасувати.
vault-erase-now = Стерти профіль
vault-erase-lead = Усі справи, нотатки й копії профілю { $name } буде стерто. Ніхто їх не поверне: ні з парольною фразою, ні з кодом відновлення.
vault-erase-type = Щоб підтвердити, наберіть ім’я: { $name }
vault-erased = Профіль стерто.

## Навігація

vault-nav = Справи
vault-nav-locked = заблоковано
vault-nav-open = розблоковано
vault-lock-now = Заблокувати
vault-key-lock = Заблокувати справи
