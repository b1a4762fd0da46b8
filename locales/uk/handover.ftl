handover-title = Інша установа
handover-lead = Передайте цю справу колезі в іншій установі вашої служби. Тут вона теж залишиться.
handover-begin = Передати
handover-dialog = Передати цю справу
handover-goes = Що передається
handover-facts = Відомо: { $facts }
handover-runs = { $count ->
    [one] { $count } контрольний список
    [few] { $count } контрольні списки
   *[other] { $count } контрольних списків
}
handover-answers = { $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
   *[other] { $count } відповідей
}
handover-notes = { $count ->
    [one] { $count } нотатка
    [few] { $count } нотатки
   *[other] { $count } нотаток
}
handover-consents = { $count ->
    [one] { $count } запис про згоду
    [few] { $count } записи про згоду
   *[other] { $count } записів про згоду
}
handover-steps = { $count ->
    [one] { $count } крок плану
    [few] { $count } кроки плану
   *[other] { $count } кроків плану
}
handover-events = { $count ->
    [one] { $count } запис про події
    [few] { $count } записи про події
   *[other] { $count } записів про події
}
handover-name-goes = Ім’я людини теж передається.
handover-own-remains = Стан, слова про результат і день видалення кожна установа визначає сама. Вид закінчення передають разом зі справою.
handover-agreed = Людина погодилася, щоб інша установа про це знала.
handover-not-agreed = Згоди для іншої установи не записано.
handover-not-agreed-what = Запитайте людину й запишіть відповідь. Якщо це не може чекати, виберіть причину; її буде записано.
handover-record = Записати згоду
handover-reason = Чому це не може чекати
handover-who = Хто відкриє файл
handover-by-key = Ключ колеги
handover-by-passphrase = Парольна фраза
handover-colleague = Колега
handover-other-key = Інший ключ
handover-key = Відкритий ключ
handover-key-hint = Він починається з age1. Колега знайде його в налаштуваннях.
handover-compare = Порівняйте ці групи телефоном. Вони мають збігатися.
handover-fingerprint = Групи для порівняння
handover-save = Зберегти файл
handover-saving = Зберігається…
handover-sent-key = Передайте файл колезі. Його відкриє лише ключ колеги.
handover-sent-passphrase = Передайте файл колезі, а парольну фразу повідомте іншим шляхом, найкраще усно.

handover-take = Прийняти справу
handover-take-lead = Файл від колеги із закінченням .age. Ви побачите все, перш ніж щось буде записано.
handover-file = Файл
handover-file-large = Файл завеликий, щоб бути справою.
handover-passphrase = Парольна фраза файлу
handover-open = Відкрити
handover-opening = Відкривається…
handover-from = Від { $name }, { $date }
handover-there = Номер там: { $reference }
handover-new-here = Її тут ще немає. Буде створено нову справу.
handover-known-here = Тут вона має номер { $reference }. Нове буде додано до неї.
handover-erased = Цю справу тут стерто { $date } під номером { $reference }.
handover-erased-what = На це була причина. Приймайте справу, лише якщо знаєте, що їй можна повернутися.
handover-erased-take = Усе одно прийняти
handover-nothing = У ньому немає нічого нового.
handover-new-runs = Нові контрольні списки: { $list }
handover-new-consents = Нові записи про згоду: { $list }
handover-withdrawn = Там відкликано згоду: { $list }. Те, що на ній ґрунтується тут, буде видалено.
handover-both = Змінено з обох боків
handover-both-what = Обидва варіанти зберігаються й показуються, доки хтось не вибере. До того відповідь вважається неясною.
handover-new = Нове
handover-changed = Змінено там
handover-removed = Вилучено там
handover-here = Тут
handover-over-there = Там
handover-take-now = Прийняти
handover-not-now = Не зараз
handover-close = Закрити
handover-taken = Прийнято під номером { $reference }.

handover-disputes = Змінено у двох установах
handover-disputes-what = Збережено обидва варіанти. Виберіть правильний; до того відповідь вважається неясною.
handover-keep = Залишити це
handover-removed-here = Вилучено тут
handover-note = Нотатка
handover-fact = Відомості
handover-answers-differ = Дві установи відповіли по-різному. Це вважається неясним, доки ви не відповісте знову.
handover-notes-differ = Дві установи написали різні слова біля цієї відповіді. Виберіть у справі.
handover-result = { $count ->
    [one] На { $count } запитання дві установи відповіли по-різному. Воно вважається неясним, доки хтось не вибере.
    [few] На { $count } запитання дві установи відповіли по-різному. Вони вважаються неясними, доки хтось не вибере.
   *[other] На { $count } запитань дві установи відповіли по-різному. Вони вважаються неясними, доки хтось не вибере.
}
handover-other-reference = В іншій установі: { $reference }
handover-step-open = Відкрито
handover-step-done = Зроблено
handover-step-skipped = Пропущено
handover-step-not-applicable = Не стосується

handover-settings = Передавання справ
handover-own-key = Ваш відкритий ключ
handover-own-key-what = Він потрібен колезі, щоб передати вам справу. Це не таємниця.
handover-copy = Копіювати
handover-copied = Ключ скопійовано.
handover-compare-own = Прочитайте ці групи колезі вголос.
handover-colleagues = Ключі колег
handover-colleagues-what = Зберігаються у вашому зашифрованому файлі.
handover-colleague-name = Ім’я та установа
handover-colleague-add = Додати ключ
handover-colleague-remove = Вилучити ключ: { $name }
handover-remove = Вилучити
handover-locked = Роботу зі справами заблоковано.
handover-locked-what = Розблокуйте, щоб побачити свій ключ і ключі колег.
handover-unlock = Розблокувати
