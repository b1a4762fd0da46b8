### Результат контрольного списку: на що вказують відповіді; ніколи не вирок.

## На що вони вказують

result-title = Результат
result-act-now = Дійте зараз. Хтось може бути в небезпеці.
result-act-now-lead = Безпека важливіша за будь-який список. Решта виявленого стоїть нижче.
result-strong-grounds = Є вагомі підстави перенаправити цю людину по допомогу.
result-strong-grounds-lead = Кілька ознак зійшлися. Спитайте, чи згодна людина зустрітися з тими, хто допомагає; не чекайте певності.
result-strong-grounds-child = Є вагомі підстави зателефонувати до служби захисту дітей.
result-strong-grounds-child-lead = Для дитини досить експлуатації або наміру. Телефонуйте сьогодні; щоб отримати пораду, згода не потрібна.
result-consult = Є підстави спитати поради.
result-consult-lead = Деякі ознаки є, але для певності замало. Зателефонуйте, не називаючи імені, і скажіть, що ви помітили.
result-no-grounds = Підстав поки не виявлено.
result-no-grounds-lead = Це не означає «ні». Те, про що не питали або що лишилося неясним, може мати значення. Залиште двері відчиненими.
result-return-not-at-all = Не плануйте цього повернення.
result-return-not-at-all-lead = Принаймні одна відповідь говорить проти повернення взагалі. Шукайте іншого шляху разом із людиною.
result-return-not-now = Не зараз.
result-return-not-now-lead = Спершу має дещо змінитися. Нижче сказано, що саме.
result-return-unknown = Ще невідомо, отже не зараз.
result-return-unknown-lead = На головне запитання немає відповіді. Доки її немає, вважайте, що не зараз.
result-return-with-measures = Можливо, якщо вжити заходів.
result-return-with-measures-lead = Подбайте про кожен із них до купівлі квитка й перевірте ще раз увечері напередодні.
result-return-no-risk-found = Ризику поки не виявлено.
result-return-no-risk-found-lead = Це не означає, що їхати безпечно. Вирішує людина. Перевірте ще раз за тиждень до від’їзду та ввечері напередодні.
result-to-prepare = Дещо ще треба підготувати.
result-to-prepare-lead = Що лишилося, сказано нижче. Розмова може зачекати, доки все готово, якщо ніхто не в небезпеці.
result-prepared = Усе готово.
result-prepared-lead = Перед самим початком ще раз гляньте на кімнату й на людей.

## Чого це не доводить

result-not-identification = Це не офіційна ідентифікація.
result-who-identifies = Хто це вирішує ({ $country }): { $who }.
result-competent = Це може вирішити лише компетентний орган держави перебування.
result-ask-to-look = Ваші відповіді — підстава попросити їх розібратися.
result-who-decides-return = Доросла людина сама вирішує, чи їхати. Про перебування, захист і дітей вирішують компетентні органи.

## Як зважено відповіді

result-weighed = Як зважено відповіді
result-dimension = Вимір
result-signs = Ознаки
result-what = Які саме
result-reading = Прочитання
result-counts = Враховано
result-not-enough = Самих замало
result-nothing-found = Нічого не виявлено
result-not-known = Ще невідомо
result-present = Ознаки є
result-likely = Деякі ознаки, неясно
result-none = немає
result-nothing-reported = Спитали, нічого не виявлено
result-open = { $count ->
    [one] { $count } відкрите запитання
    [few] { $count } відкриті запитання
   *[other] { $count } відкритих запитань
}
result-known = Ясних відповідей: { $known } з { $count } зважуваних запитань. «Неясно» і «не питали» ніколи не рахуються як «ні».
result-child-rule = Застосовано правило для дітей: досить експлуатації або наміру.
result-planned = Схоже, експлуатацію заплановано
result-deceptive-recruitment = Вербування обманом
result-coercive-recruitment = Вербування з примусом
result-recruitment-by-abuse-of-vulnerability = Вербування з використанням уразливого стану
result-exploitation = Експлуатація
result-coercion-at-destination = Примус у місці призначення
result-abuse-of-vulnerability-at-destination = Використання уразливого стану в місці призначення
result-act = Дія
result-means = Засоби
result-purpose = Мета експлуатації
result-blocks = Говорить проти поїздки взагалі
result-postpones = Спершу має змінитися
result-measure = Потребує заходу
result-rule-dimensions = Вимір враховано, якщо є дві сильні ознаки, одна сильна та будь-яка інша, три середні або дві середні й одна слабка.
result-rule-elements = Елемент враховано, якщо є одна сильна ознака, дві середні або одна середня й дві слабкі.
result-rule-return = Вирішує найважче з виявленого. Ніщо не названо безпечним, доки на головне запитання немає відповіді.
result-rule-preparation = Усе, що не «так», ще треба підготувати.
result-strengths-own = Вагу ознак визначив сам довідник, на практиці її не випробувано.
result-strengths-operational = Вага ознак — за операційними індикаторами 2009 року, відомими з вторинного джерела.
result-method = Про метод
result-verify = Ще не звірено з джерелом

## Поруч

result-next = Далі
result-unknown = Ще невідомо
result-unknown-lead = Залиште це підготовленим фахівцям, якщо від цього не залежить безпека.
result-ask-next = Це сказало б найбільше
result-all-known = Серед зважуваного відкритих запитань немає.
result-still-open = Ще підготувати
result-keep = Додати до справи
result-unlock = Розблокувати справи
result-keep-why = Швидка перевірка зникне, коли програму буде закрито.
result-in-case = У справі { $case }
result-print = Друк
result-back = Назад до запитань
result-finish = Позначити завершеною
result-finished = Завершено
result-reopen = Відкрити знову
result-printed = Надруковано { $date }

## Наступні кроки

result-step-danger = Виконайте кроки в разі небезпеки
result-step-danger-why = Спершу місце й люди, потім номер, куди телефонувати.
result-step-child = Зателефонуйте до служби захисту дітей
result-step-child-why = Кому телефонувати і що спершу сказати дитині.
result-step-health = Запропонуйте лікаря
result-step-health-why = Допомога важливіша за будь-який список.
result-step-agreement = Спитайте згоди
result-step-agreement-why = Хто може знати, що саме й навіщо.
result-step-call = Спершу зателефонуйте, не називаючи імені
result-step-call-where = Контакти: { $country }
result-step-call-why = Організації консультують у анонімних випадках.
result-step-contact = Домовтеся про безпечний зв’язок
result-step-contact-why = Номер, години та слово, що означає «не зараз».
result-step-refer = Підготуйте перенаправлення
result-step-refer-why = Хто що робить і в якому порядку.
result-step-no-grounds = Коли нічого не виявлено
result-step-no-grounds-why = Що дати людині з собою і що занотувати.
result-step-before = Підготуйте наступну розмову
result-step-before-why = Десять хвилин про кімнату, людей і межі.
result-step-return = Вирішіть разом про повернення
result-step-return-why = Як залишитися, зачекати або поїхати.
result-step-safe-return = Підготуйте безпечне повернення
result-step-safe-return-why = Дорога, зустріч і людина, якій можна зателефонувати.
result-step-risks = Гляньте на ризики ще раз
result-step-risks-why = Що зміниться до від’їзду.
result-step-talk = Почніть із первинної оцінки
result-step-talk-why = П’ять хвилин наодинці з дорослою людиною.
result-step-room = Безпечне місце
result-step-room-why = Кімната, супровідник, перекладач.
