### Налаштування: усі вибори та відомості про програму.

settings-title = Налаштування
settings-not-chosen = Не вибрано

## Мова і місце

settings-place = Мова і місце
settings-language = Мова програми
settings-language-what = Одразу змінює меню й довідник.
settings-second-language = Друга мова
settings-second-language-what = Для читання двома мовами поруч.
settings-host = Країна перебування
settings-host-what = Її екстрені номери завжди видно, а її контакти стоять першими.
settings-sending = Держава, що направила
settings-sending-what = Держава, якій належить ваша установа. Її контакти стоять другими.

## Читання

settings-reading = Читання
settings-theme = Вигляд
settings-theme-what = Як на цьому комп’ютері, якщо ви не виберете інакше.
settings-theme-system = Системний
settings-theme-light = Світлий
settings-theme-dark = Темний
settings-theme-contrast = Контрастний
settings-text-size = Розмір тексту довідника
settings-text-size-what = Змінює лише текст сторінок.
settings-pixels = { $size } пкс
settings-zoom = Розмір усього вікна
settings-zoom-what = Також клавішею Ctrl з плюсом, мінусом або 0.
settings-smaller = Менше
settings-larger = Більше
settings-remember = Пам’ятати, де я читаю
settings-remember-what = Зберігає останню сторінку для «Продовжити» на початковій сторінці. Пошук не зберігається ніколи.
settings-forget = Забути прочитане
settings-forget-what = Прибирає останню сторінку з початкової. Закладки лишаються.
settings-nothing-kept = Зараз нічого не збережено.
settings-forget-now = Забути зараз

## Приховування і клавіатура

settings-hiding = Приховування і клавіатура
settings-hide = Швидко сховати
settings-hide-what = Тричі натисніть Shift або кнопку вгорі. Вікно покаже перелік святкових днів.
settings-return = Повернутися після «Швидко сховати»
settings-return-what = Натисніть ці клавіші разом або тричі клацніть рік у заголовку. Усе буде, як було.
settings-single-keys = Окремі клавіші як команди
settings-single-keys-what = Літери, цифри та знаки без Ctrl чи Alt. Вони ніколи не діють, поки ви вводите текст.

## Про програму

settings-about = Про програму
settings-edition = Видання довідника
settings-edition-words = { $edition }, переглянуто { $date }
settings-version = Версія програми
settings-handbook-folder = Тека довідника
settings-data-folder = Тека ваших налаштувань
settings-data-folder-what = Ваші налаштування й закладки. Нічого про жодну людину.
settings-problems = Файли довідника
settings-problems-what = Для тих, хто редагує довідник.
settings-problems-count = { $count ->
    [one] { $count } помилка
    [few] { $count } помилки
    [many] { $count } помилок
   *[other] { $count } помилки
}
settings-no-problems = Помилок немає
settings-handbook-about = Про цей довідник
settings-handbook-about-read = Прочитати, хто і для чого його створив
