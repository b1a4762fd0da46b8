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
