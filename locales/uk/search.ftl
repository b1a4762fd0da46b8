### Вікно пошуку: поле, фільтри, результати й те, що видно, коли нічого не знайдено.

## Поле

search-title = Пошук
search-field = Пошук у довіднику, словнику й контактах
search-placeholder = Довідник, слова, контакти
search-clear = Очистити поле
search-count =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } результат
        [few] { $count } результати
       *[many] { $count } результатів
    }
search-begin = Введіть, що ви бачите або чого потребуєте: «паспорт», «дитина», «поліція».
search-begin-tip = Досить одного-двох простих слів. Дрібні помилки не заважають.

## Фільтри

search-filters = Фільтри
search-parts = Частина довідника
search-all = Усе
search-all-parts = Усі частини
search-forms = Форма експлуатації
search-all-forms = Усі форми
search-kind-page = Довідник
search-kind-term = Слова
search-kind-contact = Контакти
search-kind-question = Запитання
search-kind-step = Кроки
search-filter =
    { $count ->
        [one] { $name }, { $count } результат
        [few] { $name }, { $count } результати
       *[many] { $name }, { $count } результатів
    }

## Результати

search-results = Результати
search-best = Найкращий збіг
search-corrected = Показано результати для «{ $words }»
search-translated = Для «{ $typed }» ({ $language }) показано також результати для «{ $term }»
search-found-in = знайдено в тексті мовою: { $language }
search-in-language = мова: { $language }

## Поки пошук готується, і коли він не вдається

search-preparing = Пошук готується. Першого разу це триває кілька секунд.
search-preparing-tip = Далі все відбудеться саме собою. Тим часом можна читати будь-яку сторінку.
search-again = Спробувати ще раз

## Нічого не знайдено

search-nothing = Нічого не знайдено для «{ $text }»
search-nothing-everywhere = Ми шукали на всіх сторінках, у списку слів і в контактах.
search-nothing-country = Ми шукали на всіх сторінках, у списку слів і в контактах (країна: { $country }).
search-nothing-filtered = Ми шукали лише в межах вибраних фільтрів.
search-nothing-clear = Шукати всюди
search-nothing-nearest = Найближче за змістом
search-nothing-tips = Що допоможе
search-nothing-fewer = Введіть менше слів або одне просте слово.
search-nothing-other = Візьміть ширше слово: «документи» замість «посвідка на проживання».
search-nothing-english = Спробуйте англійське слово. Більшість сторінок є англійською.
search-nothing-contents = Переглянути зміст довідника

## Клавіші внизу й обіцянка

search-key-move = перейти
search-key-open = відкрити
search-key-beside = відкрити поруч
search-key-filters = фільтри
search-private = Пошукові запити лишаються на цьому комп’ютері й не зберігаються

## Клавіші у вікні пошуку, як їх показує перелік

search-does-move = Переходити між результатами
search-does-open = Відкрити результат
search-does-beside = Відкрити результат двома мовами поруч
search-does-filters = Перейти до фільтрів
search-does-close = Закрити пошук
