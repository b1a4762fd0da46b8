### Справи: те, що працівник записує про одну людину, за замком. «Людина», ніколи не «жертва».
### Згода — це те, що людина сказала про те, хто й що може знати. Ніщо тут не судить.

## Перелік

cases-title = Справи
cases-lead = Лише номери. Імена залишаються всередині справ.
cases-new = Нова справа
cases-filters = Показати
cases-open = Відкриті
cases-week = Строк цього тижня
cases-waiting = Чекають на інших
cases-closed = Закриті
cases-search = Шукати у ваших справах
cases-sort = Упорядкувати
cases-sort-changed = Останні змінені
cases-sort-due = Спершу за строком
cases-sort-reference = За номером
cases-column-case = Справа
cases-column-work = Списки
cases-column-agreement = Згода
cases-column-changed = Змінено
cases-column-keep = Зберігати до
cases-untold = Подробиць ще немає
cases-danger = Небезпека
cases-runs = { $count ->
    [0] Ще немає
    [one] { $count } список
    [few] { $count } списки
   *[other] { $count } списків
}
cases-agreed = Дано: { $who }
cases-not-asked = Ще не запитано
cases-not-given = Запитано, не дано
cases-days-left = { $days ->
    [0] сьогодні
    [one] через { $days } день
    [few] через { $days } дні
   *[other] через { $days } днів
}
cases-overdue = Строк минув
cases-keep-none = Без дати
cases-none = Справ ще немає. Відкрийте справу, коли буде що записати.
cases-none-here = Тут справ немає.
cases-none-found = Цих слів немає в жодній справі.
cases-erased = Стерті справи
cases-erased-what = Квитанції без персональних даних.
cases-erased-because-due = настала її дата
cases-erased-because-asked = про це попросила людина
cases-erased-because-mistake = створено помилково або для вправи
cases-erased-because-handed-over = тепер вона в когось іншого
cases-erased-because-other = інша причина

## Нова справа

cases-new-lead = Справі не потрібне ім’я. Вона отримує номер, а решту можна додати пізніше.
cases-create = Відкрити справу
cases-cancel = Скасувати
cases-close-window = Закрити

## Що відомо

cases-facts = Що відомо
cases-label = Ваші слова
cases-label-hint = Щоб знову знайти справу. Не ім’я.
cases-host = Країна перебування
cases-origin = Країна походження
cases-nationality = Громадянство
cases-nationality-own = Власний громадянин
cases-nationality-other = Інша держава
cases-nationality-none = Немає
cases-age = Вік
cases-age-adult = Дорослий
cases-age-child = Дитина
cases-forms = Можлива експлуатація
cases-detained = Затримано зараз
cases-wishes-return = Бажає повернутися
cases-danger-now = Небезпека зараз
cases-yes = Так
cases-no = Ні
cases-unknown = Невідомо
cases-add-name = Додати ім’я
cases-name = Ім’я
cases-name-why = Можливо, воно вам не потрібне. Для більшості кроків досить номера, а ненаписане ім’я ніхто не знайде. Пишіть його, лише якщо до когось треба на ім’я звернутися.
cases-safe-contact = Безпечний зв’язок
cases-safe-contact-hint = Як, коли й через кого. Що сказати, якщо відповість хтось інший.

## Справа

cases-crumb = Де ви зараз
cases-timeline = Хід подій
cases-saved = Збережено { $time }
cases-saving = Збереження …
cases-not-saved = Не збережено. Ваші слова залишаються тут.
cases-undo = Скасувати зміну
cases-undone = Зміну скасовано
cases-kept-typed = Набране вами залишилося тут.

## Нотатки

cases-note = Нотатка
cases-note-hint = Власні слова людини, імена не потрібні. Зберігається, поки ви пишете.
cases-note-rests = Спирається на згоду
cases-note-rests-none = Згода не потрібна
cases-note-done = Готово
cases-note-edit = Змінити нотатку
cases-note-remove = Вилучити нотатку
cases-note-removed = Нотатку вилучено.
cases-note-resting = Спирається на згоду

## Згода

cases-agreement = Згода
cases-agreement-none = Ще нічого не запитано. Перш ніж персональні дані кудись підуть, запитайте й запишіть відповідь.
cases-agreement-any-time = Можна відкликати будь-коли.
cases-agreement-add = Записати відповідь
cases-agreement-title = Що сказала людина
cases-agreement-lead = Одна відповідь для одного отримувача. Спершу скажіть, хто і що знатиме, і що «ні» — теж добра відповідь.
cases-agreement-receiver = Хто може знати
cases-agreement-choose = Оберіть, хто
cases-agreement-purpose = Для чого
cases-agreement-detail = Що можна сказати
cases-agreement-detail-hint = Наприклад: лише особу, усі відомості.
cases-agreement-answer = Відповідь
cases-agreement-yes = Погоджується
cases-agreement-no = Не погоджується
cases-agreement-unknown = Ще не певно
cases-agreement-how = Як її дано
cases-agreement-how-hint = Наприклад: на папері, мовою людини.
cases-agreement-until = До
cases-agreement-until-hint = Може бути порожнім.
cases-agreement-save = Зберегти відповідь
cases-agreement-given = Дано
cases-agreement-refused = Не дано
cases-agreement-open = Не певно
cases-agreement-over = Строк минув
cases-agreement-withdrawn = Відкликано
cases-agreement-until-day = до { $date }
cases-withdraw = Відкликати
cases-withdraw-title = Відкликати згоду для: { $who }
cases-withdraw-notes = { $notes ->
    [0] Жодна нотатка на неї не спирається.
    [one] Буде видалено { $notes } нотатку, яка на неї спирається.
    [few] Буде видалено { $notes } нотатки, які на неї спираються.
   *[other] Буде видалено { $notes } нотаток, які на неї спираються.
}
cases-withdraw-runs = Контрольні списки, які на неї спираються, теж буде видалено, як і попередні копії. Цього не можна скасувати. Те, що вже вийшло з представництва, не повертається: повідомте отримувача самі.
cases-withdraw-now = Відкликати й видалити
cases-receiver-service-provider = служба допомоги
cases-receiver-police = поліція
cases-receiver-authority = компетентний орган
cases-receiver-ministry = власне міністерство
cases-receiver-child-protection = захист дітей
cases-receiver-iom = МОМ
cases-receiver-lawyer = юрист
cases-receiver-family = родина
cases-receiver-other-mission = представництво іншої держави
cases-receiver-other-post = інша установа вашої служби
cases-receiver-other = Хтось інший
cases-receiver-other-who = Хто

## Переліки справи

cases-runs-title = Контрольні списки
cases-runs-none = У цій справі ще не розпочато жодного контрольного списку.
cases-run-start = Розпочати контрольний список
cases-run-start-lead = Відповіді одразу зберігаються в цій справі. Можна зупинитися на будь-якому запитанні.
cases-run-go-on = Продовжити
cases-run-result = Переглянути результат
cases-run-compare = Порівняти два останні
cases-run-finished = Завершено
cases-run-progress = Відповіді: { $answered } з { $shown }
cases-run-older = Відтоді довідник змінив цей список.
cases-run-by = { $who }, { $date }
cases-finding-act-now = Дійте зараз
cases-finding-strong-grounds = Вагомі підстави перенаправити
cases-finding-consult = Підстави порадитися
cases-finding-no-grounds = Підстав поки не виявлено
cases-finding-return-not-at-all = Не організовуйте повернення
cases-finding-return-not-now = Не зараз
cases-finding-return-unknown = Забагато невідомого
cases-finding-return-with-measures = Лише із заходами
cases-finding-return-no-risk-found = Ризиків поки не знайдено
cases-finding-to-prepare = Щось іще треба підготувати
cases-finding-prepared = Підготовлено

## Стан, дата, стирання

cases-state = Стан
cases-state-open = Відкрита
cases-state-waiting = Чекає
cases-state-closed = Закрита
cases-ending = Як закінчилося
cases-ending-hint = Саме це враховують у річному звіті.
cases-ending-referred = Скеровано до служб
cases-ending-identified = Офіційно ідентифіковано
cases-ending-returned-safely = Безпечне повернення
cases-ending-returned-otherwise = Інше повернення
cases-ending-declined = Відмова від допомоги
cases-ending-no-grounds = Підстав не виявлено
cases-ending-contact-lost = Зв’язок втрачено
cases-ending-passed-on = Передано іншому органу
cases-ending-other = Інше
cases-ending-unknown = Не вказано
cases-outcome = Власними словами
cases-outcome-hint = Кілька слів, без імен. Їх не враховують, і їх можна не писати.
cases-close = Закрити справу
cases-keep = Зберігати до
cases-keep-what = Тоді вам нагадають. Без вас нічого не буде стерто.
cases-keep-reason = Чому її зберігають довше
cases-keep-longer = Змінити дату
cases-keep-date = День
cases-day-hint = Рік, місяць, день: 2027-05-01.
cases-day-wrong = Такого дня немає. Напишіть так: 2027-05-01.
cases-keep-save = Зберегти
cases-keep-reason-missing = Напишіть, чому її треба зберігати довше.
cases-erase = Стерти цю справу
cases-erase-title = Стерти цю справу
cases-erase-lead = Справу, її нотатки, згоди й контрольні списки буде стерто, як і попередні копії. Ніхто їх не поверне. Залишиться квитанція з номером, днем і причиною.
cases-erase-why = Чому
cases-erase-because-due = Настала її дата
cases-erase-because-asked = Про це попросила людина
cases-erase-because-mistake = Створено помилково або для вправи
cases-erase-because-handed-over = Тепер вона в когось іншого
cases-erase-because-other = Інша причина
cases-erase-type = Щоб підтвердити, наберіть номер: { $reference }
cases-erase-now = Стерти справу
cases-erase-done = Справу { $reference } стерто. Квитанція — під переліком.

## Що сталося, у ході подій

cases-event-case-opened = Справу відкрито.
cases-event-case-changed = Змінено те, що відомо.
cases-event-state-changed = Змінено стан справи.
cases-event-run-started = Розпочато контрольний список.
cases-event-run-finished = Завершено контрольний список.
cases-event-run-reopened = Контрольний список поновлено.
cases-event-run-removed = Контрольний список вилучено.
cases-event-note-changed = Змінено нотатку.
cases-event-note-removed = Вилучено нотатку.
cases-event-consent-asked = Запитано про згоду.
cases-event-consent-withdrawn = Згоду відкликано; те, що на неї спиралося, видалено.
cases-event-step-changed = Змінено крок плану.
cases-event-decided-without = Вирішено передати без згоди.
cases-event-decision-taken-back = Рішення скасовано.
cases-event-paper-made = Створено документ.
cases-event-handed-over = Передано.
cases-event-received = Отримано від іншого представництва.
cases-event-other = Змінено.

## Вибір справи

cases-choose = Покласти до справи
cases-choose-lead = Відповіді переходять із пам’яті до справи й зберігаються там.
cases-choose-new = Нова справа
cases-choose-one = Оберіть справу
cases-choose-locked = Спершу розблокуйте справи. Доти відповіді залишаються в пам’яті.

## Клавіші

cases-place = Справи
cases-key-new = Нова справа або нотатка
cases-key-undo = Скасувати останню зміну
cases-key-move = Рух у переліку
cases-key-open = Відкрити справу

cases-take-title = Перенести факти у справу
cases-take-lead = Перегляньте кожен факт, перш ніж його збережуть. Невідоме не замінює відомого.
cases-take-agreement = Згода не переноситься: запишіть її у справі разом із тим, про що людину запитали й що вона відповіла.
cases-take-nothing = Усе це у справі вже є.
cases-take-new = Нова справа
cases-take-keep = Зберегти ці факти
cases-take-back = Інша справа
cases-take-was = зараз: { $before }
