### Påminnelser: vad som ska göras i ärendena. Ramen säger bara hur många.

reminders-count = { $count ->
    [one] { $count } påminnelse
   *[other] { $count } påminnelser
}
reminders-title = Att göra den här veckan
reminders-lead = Bara här, och bara medan ärendena är upplåsta.
reminders-step = Steg: { $title }
reminders-erase = Radera ärendet, eller behåll det längre och skriv varför
reminders-agreement = Samtycket går ut: { $receiver }
reminders-due = Senast { $date }
reminders-overdue = Skulle ha gjorts { $date }
reminders-today = Senast i dag
