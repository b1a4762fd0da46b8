### Нагадування: що треба зробити у справах. Рамка каже лише скільки.

reminders-count = { $count ->
    [one] { $count } нагадування
    [few] { $count } нагадування
    [many] { $count } нагадувань
   *[other] { $count } нагадування
}
reminders-title = Терміни цього тижня
reminders-lead = Лише тут і лише доки справи розблоковано.
reminders-step = Крок: { $title }
reminders-erase = Стерти справу або зберігати довше, зазначивши причину
reminders-agreement = Згода закінчується: { $receiver }
reminders-due = До { $date }
reminders-overdue = Термін минув { $date }
reminders-today = Сьогодні останній день
