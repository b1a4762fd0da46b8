### Клавіші та сполучення клавіш: назви на клавішах і дія кожного сполучення.

## Що роблять сполучення клавіш

keys-cover-hide = Швидко сховати: миттєво закрити вікно
keys-search-open = Пошук
keys-history-back = Назад
keys-history-forward = Уперед
keys-shortcuts-show = Показати цей список
keys-help-show = Як користуватися довідником
keys-fullscreen = Увімкнути або вимкнути повний екран
keys-zoom-in = Більше
keys-zoom-out = Менше
keys-zoom-reset = Звичайний розмір
keys-print = Надрукувати сторінку
keys-situation = Відкрити ситуацію
keys-cover-return = Повернутися після «Швидко сховати»
keys-cover-return-mouse = або тричі клацніть рік у заголовку

## Групи списку

keys-place-everywhere = Усюди
keys-place-start = На початковій сторінці
keys-place-reader = На сторінці довідника
keys-place-checklist = У контрольному списку
keys-place-search = У вікні пошуку
keys-place-cover = Поки вікно сховане

## Назви клавіш

keys-name-ctrl = Ctrl
keys-name-alt = Alt
keys-name-shift = Shift
keys-name-enter = Enter
keys-name-escape = Esc
keys-name-tab = Tab
keys-name-space = Пробіл
keys-name-shift-thrice = Shift ×3
