### Контакти: кому телефонувати в країні та що кажуть її закон і органи влади.

contacts-lead = Кому телефонувати, що буде далі й на що людина має право.
contacts-print = Надрукувати для столу
contacts-checked-on = Перелік укладено { $date }.
contacts-english = Назви, години й примітки подано так, як у джерелах. Жоден номер не перевіряли дзвінком.

## Країни

contacts-countries = Країни
contacts-country = Країна
contacts-host = Країна перебування
contacts-sending = Держава, що направила
contacts-states = Країни
contacts-bodies = Понад кордонами

## Що кажуть закон і органи влади

contacts-statements = Що кажуть закон і органи влади
contacts-statement-identification = Хто може офіційно визнати постраждалим
contacts-statement-recovery-reflection = Строк для роздумів
contacts-statement-residence-permit = Дозвіл на проживання
contacts-statement-nrm = Національний механізм перенаправлення
contacts-more = Докладніше
contacts-missing = Чого не вдалося встановити

## Групи організацій

contacts-group-emergency = Екстрена допомога
contacts-group-hotline = Гарячі лінії
contacts-group-first-contact = Телефонувати спершу
contacts-group-police = Поліція
contacts-group-children = Діти
contacts-group-own-nationals-abroad = Власні громадяни за кордоном
contacts-group-rapporteur-coordinator = Національна координація
contacts-group-iom = Міжнародна організація з міграції

## Одна організація

contacts-hours = Години:
contacts-languages = Мови:
contacts-source = Джерело:
contacts-source-of-number = Джерело номера
contacts-not-certain = Не певно
contacts-from-abroad = З-за кордону { $number }
contacts-only-inside = Лише в межах країни: { $country }
contacts-abroad-unknown = Невідомо, чи можна додзвонитися з-за кордону
contacts-copy-number = Копіювати { $number }
contacts-show-large = Показати { $number } великим
contacts-copy-address = Копіювати { $address }

contacts-state-checked = { $date } · перевірено
contacts-state-unconfirmed = { $date } · не підтверджено
contacts-none = Жодного не вдалося встановити.
contacts-length-missing = Тривалість не встановлено
contacts-who-missing = Хто вирішує: не встановлено
contacts-basis-missing = Правову підставу не встановлено
contacts-hours-missing = Години невідомі
contacts-as-written = Як написано, тут: { $country }
contacts-from-here = З країни перебування ({ $country }): { $number }
contacts-not-from-here = Звідси ({ $here }) не додзвонитися, лише всередині країни: { $country }
contacts-unknown-from-here = Невідомо, чи можна додзвонитися звідси ({ $here })
contacts-plan = Спланувати перенаправлення
contacts-steps = Кроки: { $country }
contacts-start = Почати перенаправлення
contacts-show = Які контакти показано
contacts-show-all = Усі
contacts-show-reachable = Можна набрати звідси
contacts-any-hour = Цілодобово
contacts-show-children = Діти
contacts-show-own = Власні громадяни
contacts-shown = { $count ->
    [one] { $count } контакт
    [few] { $count } контакти
    [many] { $count } контактів
   *[other] { $count } контакту
}
contacts-correct = Виправити
contacts-correct-named = Виправити: { $name }
contacts-add-own = Додати місцевий контакт
contacts-correct-title = Місцеве виправлення: { $name }
contacts-own-title = Місцевий контакт
contacts-own-change = Змінити цей місцевий контакт
contacts-local-lead = Зберігається на цьому комп’ютері поруч із записом довідника, який лишається без змін. Жодне оновлення його не забере.
contacts-local-nobody = Нічого про людину: це не під замком, і прочитати може кожен, хто користується цим комп’ютером.
contacts-local-about = Чого це стосується
contacts-local-whole = Увесь запис
contacts-local-list = Вид контакту
contacts-local-name = Назва
contacts-local-role = Чим займається
contacts-local-number = Інший номер
contacts-local-own-number = Номер
contacts-local-number-hint = Цифри й пробіли, + для дзвінків з-за кордону
contacts-local-hours = Інші години
contacts-local-own-hours = Години
contacts-local-answered = Чи хтось відповів?
contacts-local-not-called = Не телефонували
contacts-local-works = Працює
contacts-local-no-answer = Більше не відповідає
contacts-local-called-on = Коли телефонували
contacts-local-note = Примітка
contacts-local-save = Зберегти
contacts-local-cancel = Скасувати
contacts-local-saved = Місцеве виправлення збережено.
contacts-local-removed = Місцеве виправлення вилучено.
contacts-local-undo = Повернути
contacts-local-change = Змінити
contacts-local-remove = Вилучити
contacts-gone = Місцеві виправлення без запису
contacts-gone-why = У довіднику більше немає записів, яких вони стосувалися. Вони лишаються, доки ви їх не вилучите.
