### Перелік помилок у файлах довідника, для його редакторів.

## Екран

problems-title = Помилки у файлах довідника
problems-lead = Довідник показано, наскільки це можливо. Цей перелік призначено для тих, хто його редагує.
problems-none = Помилок немає.
problems-line = рядок { $line }
problems-whole-file = увесь файл
problems-count = { $count ->
    [one] { $count } помилка
    [few] { $count } помилки
    [many] { $count } помилок
   *[other] { $count } помилки
}

## Що не так і що робити

problems-unknown = Тут є помилка, для якої ця версія програми не має слів.
problems-unknown-advice = Запустіть перевірку вмісту довідника, щоб дізнатися більше.
problems-unreadable-file = Файл не вдається прочитати.
problems-unreadable-file-advice = Перевірте, чи це файл і чи маєте ви право його читати.
problems-not-utf8 = Файл не є текстом у кодуванні UTF-8.
problems-not-utf8-advice = Збережіть його ще раз як UTF-8.
problems-file-too-large = Файл більший, ніж може бути сторінка.
problems-file-too-large-advice = Розділіть його або вилучіть зайве.
problems-line-too-long = Рядок довший за 20 000 знаків.
problems-line-too-long-advice = Розбийте його на абзаци.
problems-front-matter-missing = Сторінка не починається з +++.
problems-front-matter-missing-advice = Додайте заголовну частину з title, summary, sources і revised.
problems-front-matter-invalid = Не вдається прочитати TOML.
problems-front-matter-invalid-advice = Виправте рядок; текст має стояти в лапках.
problems-unknown-key = Такий ключ тут невідомий.
problems-unknown-key-advice = Перевірте написання або вилучіть його.
problems-missing-key = Бракує ключа.
problems-missing-key-advice = Додайте його.
problems-invalid-value = Значення не відповідає ключу.
problems-invalid-value-advice = Порівняйте з іншим файлом того самого виду.
problems-dead-link = Посилання веде на сторінку, якої немає.
problems-dead-link-advice = Виправте шлях або напишіть сторінку.
problems-dead-anchor = Посилання веде до розділу, якого немає.
problems-dead-anchor-advice = Візьміть id заголовка з тієї сторінки.
problems-link-outside = Посилання веде за межі теки довідника.
problems-link-outside-advice = Пошліться на сторінку довідника або запишіть адресу як https://.
problems-unsafe-link = Посилання веде не на сторінку і не на https.
problems-unsafe-link-advice = Вилучіть його; залишиться лише текст.
problems-raw-html = HTML показано як текст.
problems-raw-html-advice = Напишіть це в Markdown.
problems-duplicate-id = Той самий id вжито двічі.
problems-duplicate-id-advice = Дайте одному з двох інший id.
problems-missing-id = Заголовок не має id.
problems-missing-id-advice = Додайте після нього { "{#id}" }; id лишається назавжди.
problems-heading-level = Заголовок має рівень, якого на сторінках немає.
problems-heading-level-advice = Уживайте ## і ###; назва стоїть у заголовній частині.
problems-nested-too-deeply = Списки або цитати вкладено глибше ніж на 12 рівнів.
problems-nested-too-deeply-advice = Зробіть їх простішими.
problems-image-not-allowed = Зображення не показуються.
problems-image-not-allowed-advice = Скажіть це словами.
problems-page-not-listed = Сторінки немає в handbook.toml, тому її не видно.
problems-page-not-listed-advice = Додайте її до відповідної частини.
problems-page-missing = handbook.toml називає сторінку, для якої немає файлу мовою оригіналу.
problems-page-missing-advice = Напишіть сторінку або вилучіть рядок.
problems-unknown-part = Тека не є частиною довідника.
problems-unknown-part-advice = Додайте частину до handbook.toml або перемістіть файл.
problems-unknown-source = Джерела немає в sources.toml.
problems-unknown-source-advice = Додайте його туди або виправте id.
problems-unknown-form = Виду експлуатації немає в handbook.toml.
problems-unknown-form-advice = Візьміть один із ключів звідти.
problems-unknown-concept = Поняття немає в glossary.toml.
problems-unknown-concept-advice = Додайте його туди або виправте id.
problems-unknown-section = Такого розділу немає.
problems-unknown-section-advice = Напишіть сторінка#id з id заголовка на тій сторінці.
problems-unknown-generated = Під цією назвою з даних нічого не створюється.
problems-unknown-generated-advice = Напишіть { "{{glossary}}" }, { "{{indicators}}" }, { "{{periods}}" } або { "{{sources}}" }.
problems-indicators-not-shown = Розділ не показує ознак, які його називають.
problems-indicators-not-shown-advice = Поставте там абзац { "{{indicators}}" } або вилучіть розділ з indicators.toml.
problems-no-indicators = Жодна ознака не називає цього розділу.
problems-no-indicators-advice = Назвіть його в explained або shown якогось рядка чи вилучіть { "{{indicators}}" }.
problems-said-twice = Ознаку з indicators.toml сказано ще раз майже тими самими словами.
problems-said-twice-advice = Нехай той рядок назве розділ, а тут напишіть { "{{indicators}}" }, або скажіть, у чому різниця.
problems-list-incomplete = Операційні показники неповні.
problems-list-incomplete-advice = Дайте кожному номеру списку один рядок із його вагою.
problems-long-sentence = У реченні понад 35 слів.
problems-long-sentence-advice = Поділіть його надвоє.
problems-long-sentences = Речення сторінки мають у середньому 16 слів або більше.
problems-long-sentences-advice = Поділіть найдовші.
problems-page-too-short = На сторінці менш як 200 слів.
problems-page-too-short-advice = Скажіть те, чого бракує, або перенесіть текст на іншу сторінку.
problems-page-too-long = Сторінка guide/start має понад 300 слів і не вміщується на екрані.
problems-page-too-long-advice = Перенесіть на іншу сторінку те, що може зачекати.
problems-avoided-word = Довідник не вживає цього слова.
problems-avoided-word-advice = Візьміть краще слово, наведене поруч, або додайте на сторінці виняток із поясненням.
problems-unused-exception = Ніщо на сторінці не потребує цього винятку.
problems-unused-exception-advice = Вилучіть його.
problems-duplicate-term = Два поняття мають те саме слово.
problems-duplicate-term-advice = Залиште його в одному з них.
problems-unknown-attribute = Атрибут після заголовка тут невідомий.
problems-unknown-attribute-advice = Перевірте написання; див. CONTRIBUTING.
problems-invalid-condition = Умова називає питання або відповідь, яких немає.
problems-invalid-condition-advice = Напишіть when=<питання>:<відповідь>.
problems-translation-out-of-date = Оригінал змінився після перекладу.
problems-translation-out-of-date-advice = Порівняйте обидва тексти й запишіть нове значення в translates.
problems-translation-ids-differ = Id заголовків не такі, як в оригіналі.
problems-translation-ids-differ-advice = Уживайте ті самі id в тому самому порядку.
problems-language-folder-missing = Теки мови оригіналу немає.
problems-language-folder-missing-advice = Поверніть її або встановіть довідник ще раз.
