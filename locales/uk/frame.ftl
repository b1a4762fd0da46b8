### Рамка навколо кожного екрана: бічна панель, верхня панель, повідомлення, сполучення клавіш.

## Бічна панель

frame-nav = Головне меню
frame-start = Початок
frame-handbook = Довідник
frame-checklists = Списки
frame-contacts = Контакти
frame-settings = Налаштування
frame-language = Мова: { $language }

## Верхня панель

frame-skip = Перейти до вмісту
frame-top = Верхня панель
frame-history = Історія переходів
frame-back = Назад
frame-forward = Уперед
frame-search = Шукати в довіднику, ознаках, контактах
frame-hide = Швидко сховати

## Екстрені номери у верхній панелі

frame-numbers = Екстрені номери: { $country }
frame-numbers-choose = 112 · Виберіть країну перебування
frame-service-all = екстрена допомога
frame-service-police = поліція
frame-service-ambulance = швидка
frame-service-fire = пожежники
frame-service-other = інша служба
frame-service-victims = допомога постраждалим
frame-service-professionals = поради працівникам
frame-service-public = гаряча лінія
frame-service-children = діти
frame-service-missing-children = зниклі діти
frame-service-crime-victims = потерпілі від злочинів

## Повідомлення

frame-messages = Повідомлення
frame-notices = Зверніть увагу
frame-close = Закрити
frame-copied = Скопійовано
frame-not-copied = Не вдалося скопіювати. Виділіть текст і скопіюйте його клавішами Ctrl C.

## Сполучення клавіш

frame-shortcuts = Сполучення клавіш
frame-shortcuts-single = Окремі літери, цифри та знаки не діють, поки ви вводите текст. Їх можна вимкнути в налаштуваннях.
frame-shortcuts-off = Окремі літери, цифри та знаки вимкнено в налаштуваннях.

## Екран, який не вдалося показати

frame-failure = Цей екран не вдалося показати
frame-not-found = Такого екрана немає
frame-not-found-advice = Поверніться назад або почніть знову з початкової сторінки.
frame-to-start = На початкову сторінку
frame-try-again = Спробувати ще раз
