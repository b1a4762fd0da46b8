### Контрольні списки: вибір списку, перевірка безпеки, запитання по одному або списком.

## Перелік списків

checklist-title = Контрольні списки
checklist-lead = Одне запитання за раз, зі словами, які можна сказати, і поясненням, чому це важливо. Зупинитися можна будь-якої миті.
checklist-quick = Швидка перевірка не потребує парольної фрази. Вона лише в пам’яті й зникне, коли програму буде закрито.
checklist-begin = Почати швидку перевірку
checklist-go-on = Продовжити
checklist-forget = Забути
checklist-forgotten = Швидку перевірку забуто.
checklist-running = { $count ->
    [0] Швидку перевірку розпочато, відповідей ще немає
    [one] Швидку перевірку розпочато, { $count } відповідь
    [few] Швидку перевірку розпочато, { $count } відповіді
   *[other] Швидку перевірку розпочато, { $count } відповідей
}
checklist-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
   *[other] { $count } хвилин
}
checklist-questions = { $count ->
    [one] { $count } запитання
    [few] { $count } запитання
   *[other] { $count } запитань
}
checklist-observed = { $count ->
    [one] { $count } лише спостереженням
    [few] { $count } лише спостереженням
   *[other] { $count } лише спостереженням
}
checklist-for-adult = Дорослі
checklist-for-child = Діти
checklist-for-any = Будь-який вік
checklist-setting-counter = Біля віконця
checklist-setting-interview = Під час розмови
checklist-setting-desk = За робочим столом
checklist-setting-visit = Під час відвідин
checklist-setting-telephone = Телефоном
checklist-setting-before = Заздалегідь

## Власні запитання

checklist-own = { $count ->
    [0] Власні запитання
    [one] Власні запитання: { $count }
    [few] Власні запитання: { $count }
   *[other] Власні запитання: { $count }
}
checklist-own-why = Вони стоять у кінці списку й ніколи не змінюють результату. Вони зберігаються на цьому комп’ютері поза сховищем: не пишіть нічого про людину.
checklist-own-label = Ваше запитання
checklist-own-add = Додати
checklist-own-remove = Вилучити «{ $question }»

## Перевірка безпеки

checklist-gate-title = Перед першим запитанням
checklist-gate-lead = З’ясуйте ці п’ять речей, де можна — спостерігаючи. Гляньте знову, коли щось зміниться.
checklist-gate-continue = Далі
checklist-gate-ways = Що це змінює
checklist-gate-danger = Спершу дійте. Список може зачекати.
checklist-gate-danger-steps = Кроки в разі небезпеки
checklist-gate-child = Для дітей є окремий список і окреме правило. Якщо сумніваєтеся, ставтеся до людини як до дитини.
checklist-gate-child-list = Взяти список для дітей
checklist-gate-not-alone = Ви не наодинці з людиною. Не питайте, а спостерігайте.
checklist-gate-not-alone-link = Якщо супровідник не виходить
checklist-gate-interpreter = Можливо, перекладач ненадійний. Не питайте через нього.
checklist-gate-interpreter-link = Перекладачі
checklist-gate-does-not-want = Людина не хоче зараз говорити. Поважайте це й домовтеся про інший день.
checklist-gate-does-not-want-link = Перші слова
checklist-gate-notice-first = Тепер список спершу показує те, що можна помітити.
checklist-gate-all-asked = Усе в цьому списку треба питати. Це може зачекати.
checklist-gate-how = Як з’ясувати

## Запитання

checklist-place = Запитання { $place } з { $count }
checklist-groups = Розділи
checklist-group-progress = Відповіді: { $done } з { $count }
checklist-progress = Скільки пройдено
checklist-yes = Так
checklist-no = Ні
checklist-unclear = Неясно
checklist-not-asked = Не питали
checklist-given = Є відповідь
checklist-why-not = Чому ні? Казати не обов’язково.
checklist-not-safe = Небезпечно
checklist-declined = Відповідати не хоче
checklist-not-relevant = Не стосується
checklist-no-time = Немає часу
checklist-take-back = Забрати відповідь
checklist-how-to-ask = Як спитати безпечно
checklist-how-to-notice = Як це помітити
checklist-do = Робіть:
checklist-dont = Не робіть:
checklist-why = Чому:
checklist-in-guide = У довіднику
checklist-note = Нотатка
checklist-note-hint = власні слова людини, імена не потрібні
checklist-text = Відповідь словами людини
checklist-number = Число
checklist-date = День
checklist-unverified = ще не звірено з джерелом
checklist-next = Наступне запитання
checklist-to-result = До результату
checklist-back = Назад
checklist-to-move = щоб перейти
checklist-pause = Перерва
checklist-stop = Зупинитися можна на будь-якому запитанні. Те, що вже є, залишиться.
checklist-first-open = Наступне відкрите
checklist-result = Результат
checklist-undo = Скасувати
checklist-undone = Останню відповідь забрано.
checklist-own-group = Ваші власні запитання
checklist-intro = Про цей список
checklist-one = По одному
checklist-list = Список
checklist-view = Показувати запитання
checklist-all-answered = На всі запитання є відповідь.
checklist-left = { $count ->
    [one] { $count } відкрите запитання
    [few] { $count } відкриті запитання
   *[other] { $count } відкритих запитань
}

## Чи збережено

checklist-saved = Збережено, зашифровано, { $time }
checklist-in-memory = Лише в пам’яті
checklist-saving = Збереження …
checklist-not-saved = Ще не збережено
checklist-retry = Зберегти ще раз
checklist-not-saved-stays = Те, що ви написали, і далі тут. Не закривайте програму.

## Ознаки дотепер

checklist-found = Ознаки дотепер
checklist-not-yet-asked = ще не питали
checklist-nothing-reported = нічого не виявлено
checklist-strong = сильна
checklist-medium = середня
checklist-weak = слабка
checklist-signs = { $count ->
    [one] { $count } ознака
    [few] { $count } ознаки
   *[other] { $count } ознак
}
checklist-uncounted = Збережено, але не враховано
checklist-uncounted-why = Запитання приховано після іншої відповіді. Вони знову враховуватимуться, коли запитання повернеться.

## Застереження

checklist-alert-danger = Хтось може бути в небезпеці
checklist-alert-danger-step = Нехай людина залишається з вами всередині, поки ви вирішуєте.
checklist-alert-child = Це може стосуватися дитини
checklist-alert-child-step = Зателефонуйте до служби захисту дітей, перш ніж питати далі.
checklist-alert-health = Комусь може бути потрібна медична допомога
checklist-alert-health-step = Запропонуйте лікаря зараз. Причина може зачекати.
checklist-alert-what = Що робити зараз
checklist-alert-from = Позначено у «{ $question }»

## Де це

checklist-gone = Назад до списків

## Клавіші

checklist-key-answer = Відповісти: так, ні, неясно, не питали; потім причина
checklist-key-next = Наступне запитання
checklist-key-back = Попереднє запитання
checklist-key-open = Наступне відкрите запитання
checklist-key-danger = Кроки в разі небезпеки
checklist-key-undo = Забрати останню відповідь
checklist-key-result = Результат

## Поруч

checklist-compare-title = Дві перевірки поруч
checklist-compare-different = { $count ->
    [0] Усі відповіді однакові.
    [one] { $count } відповідь відрізняється.
    [few] { $count } відповіді відрізняються.
   *[other] { $count } відповідей відрізняються.
}
checklist-compare-differ = Різні
checklist-compare-same = Однакові
checklist-compare-question = Запитання
checklist-compare-left = Перша перевірка
checklist-compare-right = Друга перевірка
checklist-compare-by = { $who }, { $date }, { $time }
checklist-compare-finding = Результат
checklist-compare-none = немає відповіді

## На сторінці довідника

checklist-asked = Запитання у списках
checklist-asked-beginning = На початку
