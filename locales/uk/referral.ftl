### The referral plan: steps in order, from the facts. It prompts; the officer decides.

referral-nav = Перенаправлення
referral-start = Почати перенаправлення
referral-title = Перенаправлення крок за кроком
referral-lead = Оберіть, що відомо. Потрібні кроки з’являться одразу.
referral-facts = Що відомо
referral-kept-nowhere = Ніде не зберігається: зникне, щойно ви залишите цей екран.
referral-into-case = Перенести у справу
referral-plan = План перенаправлення
referral-failed = План не вдалося прочитати. Поки що скористайтеся сторінкою про перенаправлення в довіднику.
referral-step-elsewhere = За цих обставин у плані немає кроку, який ви шукали. Змініть одну з обставин, і він може з’явитися.

## Pathways

referral-pathway = Маршрут
# $pathway (String) the title of a pathway that is made for other facts
referral-pathway-other = { $pathway } (для інших обставин)
referral-pathway-unfit = Призначений для інших обставин

## What a changed fact did

# $pathway (String) its title
referral-changed-pathway = Інший маршрут: { $pathway }.
referral-came-one = Новий крок: { $step }.
referral-came = { $count ->
    [one] { $count } новий крок.
    [few] { $count } нові кроки.
   *[many] { $count } нових кроків.
}
referral-went-one = Більше не потрібно: { $step }.
referral-went = { $count ->
    [one] { $count } крок більше не потрібен.
    [few] { $count } кроки більше не потрібні.
   *[many] { $count } кроків більше не потрібно.
}

## Phases and steps

# $done (String) settled steps, $all (String) all steps
referral-count = { $done } з { $all }
# $count (Number) steps of a phase
referral-steps = { $count ->
    [one] { $count } крок
    [few] { $count } кроки
    [many] { $count } кроків
   *[other] { $count } кроку
}
referral-kept = Виконано раніше
referral-kept-what = Ці кроки більше не потрібні. Зроблене залишається.
referral-verify = Ще не звірено з джерелом
# Before words to do, for screen readers.
referral-do = Робіть так:
# Before words on what not to do, for screen readers.
referral-dont = Не робіть так:
referral-when = Коли
referral-record = Запишіть
referral-why = Чому
referral-who = Хто
referral-due = Строк
referral-who-consulate = Консульство
referral-who-person = Сама людина
referral-who-police = Поліція
referral-who-service-provider = Служба допомоги
referral-who-ministry = Власне міністерство
referral-who-child-protection = Служба захисту дітей
referral-who-guardian = Опікун або піклувальник
referral-who-lawyer = Юрист
referral-who-iom = МОМ
referral-who-authority = Компетентний орган

## When

referral-due-at-once = Негайно
referral-due-today = Сьогодні
# $phase (String) title of a phase
referral-due-before = До етапу: { $phase }
# $day (String) a day
referral-due-day = { $day }
# $day (String) a day
referral-due-passed = Строк минув { $day }
referral-due-period = У строк, установлений законом
referral-due-confirm = Випливає із закону: слід підтвердити в компетентному органі.

## Contacts

referral-say-host = Укажіть країну перебування, щоб побачити її контакти.
referral-say-origin = Укажіть країну походження, щоб побачити її контакти.
# $country (String) its name
referral-nobody = Для країни «{ $country }» контактів немає. Запитайте у своєму міністерстві, до кого звернутися.
# $list (String) another list of contacts
referral-stands-in = Для цього контактів немає. Натомість: { $list }.
# $country (String) its name
referral-contacts = Контакти: { $country }
# $count (Number) contacts that are not shown here
referral-contacts-more = { $count ->
    [one] ще { $count } контакт
    [few] ще { $count } контакти
    [many] ще { $count } контактів
   *[other] ще { $count } контакту
}

## Agreement before personal data go to anyone

referral-needs-agreement = Запитайте про згоду; небезпека чи дитина під загрозою не чекають
# $receiver (String) such as “police”
referral-shares = Персональні дані отримує: { $receiver }
referral-shares-ask = Спершу запитайте згоду людини.
referral-agreed = Людина погодилася на цього отримувача.
referral-blocked = Згоди на цього отримувача не записано. До того цей крок не можна позначити як виконаний.
referral-agreement-record = Записати згоду
referral-reason-lead = Якщо чекати не можна, зазначте чому:
referral-reason-danger = Небезпека зараз
referral-reason-danger-says = Існує безпосередня загроза життю. Передайте лише те, що потрібно для допомоги, і скажіть про це людині — до того або щойно зможете.
referral-reason-child = Дитина в небезпеці
referral-reason-child-says = Безпека дитини насамперед. Передайте лише те, що потрібно для захисту, і скажіть про це дитині, щойно це буде безпечно.
referral-reason-guardian = Опікун або піклувальник дає згоду
referral-reason-guardian-says = Опікуна чи піклувальника ні в чому не підозрюють, і дитину вислухали.
# $reason (String) one of the reasons above
referral-without = Без згоди людини, бо: { $reason }.
referral-reason-back = Скасувати
referral-reason-confirm = Підтвердити: { $reason }
referral-reason-known = Це вже є у справі. Підтвердьте, якщо це не може чекати:

## What became of a step

referral-state = Що з цим кроком
referral-open = Відкритий
referral-done = Виконано
referral-not-applicable = Не стосується
referral-skipped = Пропущено
referral-skip-why = Чому пропущено
referral-by = Хто виконав
referral-note = Нотатка
referral-own-due = Власна дата
referral-paper = Написати: { $paper }

## Keys

referral-place = План перенаправлення
referral-key-move = Від кроку до кроку
referral-key-open = Відкрити або закрити крок
referral-key-mark = Виконано, не стосується, пропущено
