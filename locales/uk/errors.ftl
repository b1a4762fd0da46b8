### Що сталося і що робити. Два повідомлення на кожен код помилки: `errors-<code>` каже, що сталося,
### `errors-<code>-advice` — що читач може зробити зараз. Прості слова, без технічних термінів.

## Довідник і його сторінки

errors-handbook-missing = Довідник не знайдено. { $path }
errors-handbook-missing-advice = Встановіть програму «{ -app-name }» ще раз або попросіть того, хто обслуговує цей комп’ютер, повернути папку на місце. Якщо є загроза життю, телефонуйте 112.

errors-handbook-unreadable = Довідник є, але частину його не вдалося прочитати. { $path }
errors-handbook-unreadable-advice = Закрийте програму «{ -app-name }» і відкрийте її знову. Якщо це повториться, встановіть її ще раз: ваші налаштування та закладки збережуться.

errors-page-not-found = Цієї сторінки немає в довіднику: { $page }
errors-page-not-found-advice = Можливо, її перенесли або перейменували. Пошукайте за темою або виберіть сторінку у списку розділів.

errors-country-not-found = У довіднику немає контактів для країни з кодом «{ $country }».
errors-country-not-found-advice = Виберіть іншу країну. Якщо є загроза життю, номер 112 працює всюди в Європейському Союзі та в більшості сусідніх країн.

## Пошук

errors-index-rebuilt = Файл, потрібний для пошуку, був відсутній або пошкоджений. Він створюється заново.
errors-index-rebuilt-advice = Від вас нічого не потрібно. Якщо ви бачите це щоразу, встановіть програму «{ -app-name }» ще раз.

errors-search-failed = Не вдалося виконати пошук.
errors-search-failed-advice = Спробуйте ще раз, одним або двома простими словами. Якщо це повториться, закрийте програму «{ -app-name }» і відкрийте її знову.

## Налаштування

errors-settings-unreadable = Не вдалося прочитати ваші попередні налаштування. { $path }
errors-settings-unreadable-advice = Файл залишено без змін. Програма працює зі звичайними налаштуваннями; мову та країну можна вибрати знову.

errors-settings-not-saved = Не вдалося зберегти ваші налаштування. { $path }
errors-settings-not-saved-advice = Вони діятимуть, доки ви не закриєте програму. Перевірте, чи є місце на диску і чи маєте ви право записувати в цю папку.

## Вікно та все інше

errors-window-refused = Комп’ютер не дозволив вікну це зробити.
errors-window-refused-advice = Спробуйте ще раз. Якщо знову не вийде, закрийте програму «{ -app-name }» і відкрийте її знову; нічого не буде втрачено.

errors-unknown = Сталося щось, чого ми не передбачили.
errors-unknown-advice = Спробуйте ще раз. Якщо знову не вийде, закрийте програму «{ -app-name }», відкрийте її знову і розкажіть тому, хто обслуговує цей комп’ютер, що саме ви робили.

errors-checklist-not-found = Немає контрольного списку { $checklist }.
errors-checklist-not-found-advice = Оберіть інший у переліку контрольних списків.

errors-run-not-found = Цієї перевірки вже немає.
errors-run-not-found-advice = Її закрито, перенесено до справи або стерто. Почніть знову з переліку контрольних списків.

errors-case-not-found = Цієї справи вже немає.
errors-case-not-found-advice = Її стерто, можливо, в іншому вікні. Поверніться до переліку справ.

errors-vault-locked = Роботу зі справами заблоковано.
errors-vault-locked-advice = Розблокуйте її та спробуйте ще раз. Набране збережено тут.

errors-vault-missing = Файлу справ цього профілю немає.
errors-vault-missing-advice = Перевірте, чи не перенесено теку, або відновіть копію. Нічого не змінено.

errors-vault-wrong-secret = Ця парольна фраза або код відновлення не підходить.
errors-vault-wrong-secret-advice = Перевірте мову клавіатури та Caps Lock і спробуйте ще раз. Після кількох спроб треба трохи зачекати.

errors-vault-key-missing = Файлу ключа цього профілю немає.
errors-vault-key-missing-advice = Поверніть key.json до теки профілю або відновіть його з копії. Без нього ніхто не відкриє справи.

errors-vault-key-damaged = Файл ключа цього профілю пошкоджено.
errors-vault-key-damaged-advice = Відновіть його з копії теки профілю. Нічого не змінено.

errors-vault-key-of-another = Файл ключа належить до іншого профілю.
errors-vault-key-of-another-advice = Покладіть правильний key.json поруч із файлом справ. Нічого не змінено.

errors-vault-not-a-file = Там, де має бути файл справ, стоїть тека або посилання.
errors-vault-not-a-file-advice = Зверніться до того, хто обслуговує комп’ютер. Програма відкриває лише справжні файли й нічого не змінила.

errors-vault-damaged = Файл справ не читається: його пошкоджено або ключ не від нього.
errors-vault-damaged-advice = Файл залишено як є. Відновіть найновішу копію в налаштуваннях справ.

errors-vault-too-new = Файл справ створено новішою версією програми { -app-name } (формат { $found }; ця знає { $known }).
errors-vault-too-new-advice = Скористайтеся новішою версією. Файл не змінено.

errors-vault-busy = Ці справи відкрито в іншому вікні програми.
errors-vault-busy-advice = Заблокуйте або закрийте інше вікно та спробуйте ще раз.

errors-vault-read-only = До файлу справ не можна записати.
errors-vault-read-only-advice = Тека або файл лише для читання. Те, що ви бачите, збережено раніше; останню зміну не збережено.

errors-vault-too-soon = Кілька спроб були невдалими. Наступна можлива за { $seconds } с.
errors-vault-too-soon-advice = Зачекайте або скористайтеся кодом відновлення із запечатаного конверта.

errors-vault-failed = Файл справ не вдалося використати: { $reason }.
errors-vault-failed-advice = Спробуйте ще раз. Якщо повториться, перезапустіть програму; збережене залишається.

errors-disk-full = Диск заповнено. Останню зміну не збережено.
errors-disk-full-advice = Звільніть місце на диску та збережіть знову. Збережене раніше залишається.

errors-recovery-mistyped = Набране не збігається.
errors-recovery-mistyped-advice = Порівняйте літеру за літерою з папером або назвою та наберіть ще раз.

errors-passphrase-too-weak = Цю парольну фразу надто легко вгадати.
errors-passphrase-too-weak-advice = Візьміть чотири або більше звичайних слів, не пов’язаних між собою.

errors-consent-withdrawn = Згоду на це відкликано.
errors-consent-withdrawn-advice = Запитайте людину ще раз, перш ніж записувати те, що її потребує.

errors-own-questions-not-saved = Ваші власні запитання не вдалося зберегти в { $path }: { $reason }.
errors-own-questions-not-saved-advice = Перевірте, чи файл можна читати й записувати, і додайте запитання знову.

errors-consent-missing = Персональні дані мали б піти до цього отримувача, а згоди на це немає ({ $receiver }).
errors-consent-missing-advice = Запитайте людину й запишіть відповідь або запишіть, чому це не може чекати: небезпека зараз, дитина в небезпеці чи згода опікуна.

errors-paper-not-saved = Папір не вдалося зберегти в { $folder }: { $reason }.
errors-paper-not-saved-advice = Перевірте, чи існує тека і чи можна в неї писати, а потім збережіть ще раз.

errors-handover-key-wrong = Це не відкритий ключ.
errors-handover-key-wrong-advice = Попросіть колегу скопіювати його ще раз. Він починається з age1 і не має пропусків.

errors-handover-foreign = Цей файл не є справою з іншої установи.
errors-handover-foreign-advice = Виберіть файл, який колега зберіг через «Передати». Його назва закінчується на .age.

errors-handover-damaged = Файл пошкоджено.
errors-handover-damaged-advice = Тут нічого не змінено. Попросіть колегу зберегти й надіслати його ще раз.

errors-handover-too-new = Файл створено новішою версією { -app-name }.
errors-handover-too-new-advice = Оновіть { -app-name } і відкрийте файл знову.

errors-handover-not-for-you = Файл створено для іншого ключа.
errors-handover-not-for-you-advice = Дайте колезі відкритий ключ зі своїх налаштувань і попросіть файл ще раз.

errors-handover-passphrase-needed = Файл захищено парольною фразою.
errors-handover-passphrase-needed-advice = Введіть парольну фразу, яку повідомив колега.

errors-handover-wrong-passphrase = Ця парольна фраза не відкриває файл.
errors-handover-wrong-passphrase-advice = Введіть її ще раз. Великі літери й пропуски мають значення.

errors-handover-erased = Цю справу тут стерто.
errors-handover-erased-advice = Підтвердьте, що все одно хочете її прийняти, або залиште її.

errors-corrections-unreadable = Не вдається прочитати файл із місцевими виправленнями контактів: { $path }.
errors-corrections-unreadable-advice = Сам довідник повний. Файл залишено без змін; коли ви запишете наступне виправлення, його буде збережено під іншою назвою.

errors-corrections-too-new = Файл із місцевими виправленнями створила новіша версія програми { -app-name }: { $path }.
errors-corrections-too-new-advice = Щоб бачити й записувати місцеві виправлення, скористайтеся новішою версією. Файл не змінено.

errors-corrections-not-saved = Не вдалося зберегти місцеве виправлення в { $path }: { $reason }.
errors-corrections-not-saved-advice = Перевірте, чи можна записувати в теку, і збережіть ще раз. Нічого з попереднього не втрачено.

errors-correction-number = «{ $number }» — це не номер телефону.
errors-correction-number-advice = Пишіть цифри й пробіли, за потреби зі знаком + на початку. Слова — у примітку.

errors-correction-empty = Поки що немає чого зберігати.
errors-correction-empty-advice = Укажіть номер, години або примітку чи позначте, чи хтось відповів. Власний контакт також потребує назви.
