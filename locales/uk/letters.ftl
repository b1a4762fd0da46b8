### Слова на паперах справи. Офіційний стиль. Ніколи не вирок: імовірна жертва, індикатори за назвами.

letters-title-referral-letter = Лист про перенаправлення
letters-title-case-summary = Короткий виклад справи
letters-title-handover-note = Передача справи
letters-title-phone-script = План телефонної розмови
letters-title-return-risk = Ризики повернення

letters-for-own-file = Для власної справи установи
letters-for-superior = Для керівника установи
letters-for-statistics = Для статистики
letters-for-service-provider = Для служби допомоги постраждалим
letters-for-police = Для поліції
letters-for-authority = Для компетентного органу
letters-for-ministry = Для міністерства закордонних справ
letters-for-child-protection = Для служби захисту дітей
letters-for-iom = Для Міжнародної організації з міграції
letters-for-lawyer = Для адвоката
letters-for-other-mission = Для представництва іншої держави

letters-lead-referral-letter = Перенаправляємо до вас цю особу як імовірну жертву торгівлі людьми. Просимо зв’язуватися з нею лише в зазначений нижче спосіб, а якщо його не зазначено — через нас.
letters-lead-case-summary = Що відомо у справі та що зроблено.
letters-lead-handover-note = Передаємо вам цю справу. Просимо письмово підтвердити її прийняття та назвати відповідальну особу.
letters-lead-return-risk = Що наразі відомо про ризики повернення. Про ризик, якого тут не названо, могли не запитати, або він невідомий. Це не означає, що повернення безпечне.
letters-lead-statistics = Лише для обліку. Поєднання ознак, спільне менш ніж для п’яти осіб, оприлюднювати не можна.
letters-not-identification = Це не офіційна ідентифікація.
letters-competent = Чи є особа жертвою торгівлі людьми, вирішує лише компетентний орган.
letters-return-decides = Повнолітня особа вільно вирішує, чи повертатися. Щодо дитини насамперед ураховують її найкращі інтереси. Компетентні органи вирішують питання перебування, захисту та опіки над дітьми.
letters-child = Якщо вік точно не відомий і особа може бути дитиною, просимо поводитися з нею як із дитиною.

letters-section-contact = Зв’язок
letters-section-agreement = Згода особи
letters-section-person = Особа
letters-section-safety = Безпека й потреби
letters-section-facts = Що відомо
letters-section-return = Повернення
letters-section-course = Що зроблено та що далі
letters-section-notes = Нотатки

letters-part-to = Кому
letters-part-from = Від кого
letters-part-backup = Хто ще може відповісти
letters-part-asked = Просимо вас
letters-part-name = Ім’я
letters-part-safe-contact = Безпечний зв’язок
letters-part-language = Мова, перекладач
letters-part-needs = Потрібно зараз
letters-part-danger = Небезпека зараз
letters-part-risk = Ризик
letters-part-age = Вік
letters-part-nationality = Громадянство
letters-part-documents = Документи особи
letters-part-host = Країна
letters-part-forms = Можлива експлуатація
letters-part-words = Що розповіла особа
letters-part-indicators = Помічені індикатори
letters-part-return-wish = Бажає повернутися
letters-part-return-risks = Помічені ризики
letters-part-reception = Хто зустрічає особу
letters-part-notes = Нотатки
letters-part-done = Зроблено
letters-part-open = Залишилося зробити
letters-part-referred = Персональні дані передано
letters-part-promised = Обіцяно особі
letters-part-refused = Відмова (від чого, чия)
letters-part-next = Наступна зустріч
letters-part-opened = Справу відкрито
letters-part-state = Стан справи
letters-detained = Утримується органом влади
letters-origin = Країна походження
letters-year = Рік

letters-yes = Так
letters-no = Ні
letters-unknown = Невідомо
letters-name-by-telephone = Ім’я повідомляється телефоном відповідальній особі.
letters-age-adult = Повнолітня особа
letters-age-child = Дитина (віком до 18 років)
letters-nationality-own = Громадянство держави, яку представляє установа
letters-nationality-other = Громадянство іншої держави
letters-nationality-none = Без громадянства
letters-state-open = Відкрита
letters-state-waiting = Очікує на інших
letters-state-closed = Закрита

letters-agreed = { $date } особа погодилася на передання цих відомостей ({ $receiver }).
letters-agreed-what = Можна повідомити
letters-agreed-purpose = Мета
letters-agreed-how = Як надано
letters-agreed-until = Діє до
letters-agreed-withdraw = Особа може відкликати згоду будь-коли. Просимо нічого не передавати далі без нової згоди, якщо цього не вимагає закон.
letters-without = Передано без згоди особи: { $reason }.
letters-reason-danger = існує безпосередня загроза життю
letters-reason-child-at-risk = дитина перебуває в небезпеці
letters-reason-guardian-agrees = опікун або піклувальник дитини дає згоду
letters-agreed-nobody = Згоди не записано.
letters-receiver-service-provider = служба допомоги постраждалим
letters-receiver-police = поліція
letters-receiver-authority = компетентний орган
letters-receiver-ministry = міністерство закордонних справ
letters-receiver-child-protection = служба захисту дітей
letters-receiver-iom = Міжнародна організація з міграції
letters-receiver-lawyer = адвокат
letters-receiver-family = родина
letters-receiver-other-mission = представництво іншої держави
letters-receiver-other-post = інша установа тієї самої дипломатичної служби

letters-group-deceptive-recruitment = Вербування обманом
letters-group-coercive-recruitment = Вербування з примусом
letters-group-recruitment-by-abuse-of-vulnerability = Вербування з використанням уразливого стану
letters-group-exploitation = Експлуатація
letters-group-coercion-at-destination = Примус у місці призначення
letters-group-abuse-of-vulnerability-at-destination = Використання уразливого стану в місці призначення
letters-group-act = Дія
letters-group-means = Засоби
letters-group-purpose = Мета експлуатації
letters-group-danger = Небезпека
letters-group-health = Здоров’я
letters-group-child = Дитина
letters-group-blocks = Свідчить проти повернення
letters-group-postpones = Має змінитися до повернення
letters-group-measure = Слід забезпечити до повернення
letters-group-unknown = Поки невідомо

letters-script-greeting = Добрий день. Це { $from }. Телефоную щодо особи, яка може бути жертвою торгівлі людьми.
letters-script-anonymous = Прошу вашої поради й сьогодні не називатиму імені.
letters-script-agreed = Особа погодилася на цю розмову з вами.
letters-script-without = Телефоную без згоди особи й поясню чому.
letters-script-number = Номер
letters-script-source = { $number } (джерело: { $date })
letters-script-undated = { $number } (джерело без дати)
letters-script-local = Виправлено тут { $date }
letters-script-own = Власний контакт, записано тут { $date }
letters-script-local-number = телефонуйте { $number }
letters-script-local-hours = години: { $hours }
letters-script-local-called = дзвінок { $date }
letters-script-local-works = працює
letters-script-local-no-answer = більше не відповідає
letters-script-local-changed = запис відтоді змінився: порівняйте
letters-script-local-old = давніше ніж 18 місяців: спершу перевірте
letters-script-say = Скажіть лише це
letters-script-ask = Запитайте
letters-script-ask-place = Чи є сьогодні безпечне місце?
letters-script-ask-next = Що буде далі й коли?
letters-script-ask-who = Хто відповідає за справу та за яким номером можна зв’язатися?
letters-script-ask-cost = Скільки це коштує та чи мусить особа давати свідчення поліції?
letters-script-close = Просимо зв’язуватися з особою лише так, як домовлено зі мною, або через мене. Дякую.
letters-script-name = Називайте ім’я лише тоді, коли знаєте, з ким говорите, і лише якщо на це є згода або цього вимагає безпека.
letters-script-write-own = Наш номер справи
letters-script-write = Запишіть
letters-script-write-who = З ким говорили, час
letters-script-write-number = Їхній номер справи
letters-script-write-promised = Що вони пообіцяли

letters-typed-in = Власні слова посадової особи наведено мовою, якою їх написано: { $language }.
letters-handbook-english = Назви індикаторів і кроків наведено англійською.
letters-confidential = Просимо дотримуватися конфіденційності. Передавати особисто або в зашифрованому вигляді. У темі повідомлення — лише номер справи, ніколи не ім’я.
letters-erase-by = Знищити не пізніше { $date }
letters-erase-when-done = Знищити, коли більше не потрібно.
letters-page = Сторінка { $page } з { $pages }
letters-officer = Посадова особа
letters-received-by = Отримувач, час
letters-date = { $month ->
    [1] { $day } січня { $year } р.
    [2] { $day } лютого { $year } р.
    [3] { $day } березня { $year } р.
    [4] { $day } квітня { $year } р.
    [5] { $day } травня { $year } р.
    [6] { $day } червня { $year } р.
    [7] { $day } липня { $year } р.
    [8] { $day } серпня { $year } р.
    [9] { $day } вересня { $year } р.
    [10] { $day } жовтня { $year } р.
    [11] { $day } листопада { $year } р.
   *[12] { $day } грудня { $year } р.
}
