### Читання довідника: перелік розділів, сторінка й дії з нею, дві мови поруч, пошук на сторінці,
### джерела, друк.

## Зміст довідника

reader-contents-title = Довідник
reader-contents-lead = Усе, що тут можна прочитати, частина за частиною.
reader-contents-form = Форма експлуатації
reader-contents-all-forms = Усі сторінки
reader-contents-pages =
    { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
       *[many] { $count } сторінок
    }
reader-in-language = Мова: { $language }

## Дерево розділів поруч зі сторінкою

reader-tree = Розділи
reader-tree-hide = Сховати розділи
reader-tree-show = Показати розділи
reader-tree-bookmarked = із закладкою
reader-tree-part = { $number } { $title }

## Дії зі сторінкою

reader-actions = Ця сторінка
reader-breadcrumb = Де ця сторінка
reader-bookmark-add = Закладка
reader-bookmark-remove = Є закладка
reader-compare = Порівняти мови
reader-print = Друкувати
reader-find-on-page = Знайти на цій сторінці
reader-text-size = Розмір тексту
reader-text-smaller = Менший текст
reader-text-larger = Більший текст
reader-text-size-now = { $size } пкс

## Поруч із текстом

reader-toc = На цій сторінці
reader-revised = Переглянуто { $date }
reader-to-sources = Джерела цієї сторінки
reader-minutes =
    { $minutes ->
        [one] { $minutes } хвилина читання
        [few] { $minutes } хвилини читання
       *[many] { $minutes } хвилин читання
    }
reader-previous = Попередня сторінка
reader-next = Наступна сторінка
reader-around = Сторінки до і після

## Блоки сторінки

reader-callout-note = Довідка
reader-callout-tip = З практики
reader-callout-important = Головне правило
reader-callout-warning = Ризик
reader-callout-caution = Небезпека для життя
reader-table = Таблиця
reader-say-copy = Копіювати ці слова
reader-address-copy-this = Копіювати адресу { $address }
reader-footnotes = Примітки
reader-ticks-vanish = Позначки не зберігаються. Вони зникнуть, коли ви залишите сторінку.
reader-mark-urgent = дійте сьогодні
reader-mark-unverified = (не перевірено)

## Таблиця строків за країнами

reader-periods-matter = Про що йдеться
reader-periods-length = Тривалість
reader-periods-grants = Хто надає
reader-periods-legal-basis = Правова підстава
reader-periods-source = Джерело і дата
reader-periods-not-established = Не встановлено
reader-periods-length-not-established = Тривалість не встановлено
reader-periods-grants-not-established = Не встановлено, хто надає
reader-periods-basis-not-established = Правову підставу не встановлено

## Слова зі словника

reader-term-read = «{ $term }» у списку слів

## Копіювання

reader-section-copy = Копіювати посилання на «{ $title }»
reader-section-bookmark = Додати закладку на «{ $title }»
reader-section-bookmark-remove = Прибрати закладку з «{ $title }»
reader-page-copy = Копіювати посилання на сторінку
reader-passage = Виділений текст
reader-passage-copy = Копіювати з джерелом
reader-passage-copy-plain = Копіювати лише текст
reader-copied = Скопійовано
reader-copied-with-source = Скопійовано з джерелом
reader-copied-link = Посилання скопійовано
reader-copied-address = Адресу скопійовано
reader-copy-failed = Не вдалося скопіювати. Виділіть текст і натисніть Ctrl C.
reader-citation = { $title }. { -app-name }, видання { $edition }, переглянуто { $date }. { $place }
reader-citation-section = { $title }: { $section }. { -app-name }, видання { $edition }, переглянуто { $date }. { $place }
reader-link = { $title } ({ -app-name }, { $place })
reader-link-section = { $title }: { $section } ({ -app-name }, { $place })

## Джерела внизу сторінки

reader-sources = Джерела
reader-sources-checked = Прочитано для цієї сторінки
reader-sources-secondary = Відомо з іншого тексту, що його цитує
reader-sources-general = Загальновідоме, ще не перевірене
reader-sources-lead = На що спирається ця сторінка і як це перевірено.
reader-sources-publisher = { $publisher }, { $year }
reader-verify = Ще не перевірено
reader-verify-lead = Ці твердження ще ніхто не звірив із джерелом. Перевірте їх, перш ніж на них покладатися.

## Стан перекладу

reader-translation-missing = Цієї сторінки ще немає такою мовою: { $language }. Ви читаєте її такою мовою: { $shown }.
reader-translation-out-of-date = Після перекладу оригінал змінився (мова перекладу: { $language }). Звірте, перш ніж покладатися на подробиці.
reader-translation-unreviewed = Переклад ще ніхто не перевірив (мова: { $language }).
reader-translation-compare = Порівняти з оригіналом
reader-translation-current = Перевірено
reader-translation-draft = Чернетка, не перевірено
reader-translation-old = Старіший за оригінал
reader-translation-none = Не перекладено
reader-translation-original-of = Оригінал, { $date }

## Дві мови поруч

reader-beside = { $title }, дві мови поруч
reader-beside-close = Закрити порівняння
reader-beside-print = Друкувати обидві
reader-beside-copy = Копіювати обидві
reader-beside-language = Друга мова
reader-beside-rows = Абзаци поруч. Переходьте між ними клавішами зі стрілками.
reader-beside-absent = Цієї сторінки ще немає такою мовою: { $language }.

## Пошук на сторінці

reader-find-close = Закрити пошук
reader-find-next = Наступний збіг
reader-find-previous = Попередній збіг
reader-find-none = На цій сторінці немає
reader-find-count = { $current } з { $total }
reader-marks-clear = Прибрати позначення

## Друк

reader-print-edition = { -app-name }, видання { $edition }. Сторінку переглянуто { $date }.
reader-print-place = Сторінка { $place }

## Коли сторінку не вдається показати

reader-failed-contents = Перейти до змісту
reader-failed-again = Спробувати ще раз

## Сполучення клавіш на сторінці, як їх показує перелік

reader-key-tree = Сховати або показати розділи
reader-key-bookmark = Закладка на сторінку або на розділ, що у фокусі
reader-key-compare = Порівняти мови
reader-key-find = Знайти на цій сторінці
reader-key-find-next = Наступний збіг
reader-key-copy = Копіювати виділений текст із джерелом або посилання на розділ
