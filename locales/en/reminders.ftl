### Reminders: what is due in the cases. The frame says only how many; the rest stands on the page of cases.

# In the frame, seen by whoever looks at the screen: it must say nothing about what is due.
# $count (Number) how many
reminders-count = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
reminders-title = Due this week
reminders-lead = Only here, and only while cases are unlocked.
# $title (String) what the step is called
reminders-step = Step: { $title }
reminders-erase = Erase the case, or keep it longer with a reason
# $receiver (String) who may be told
reminders-agreement = Agreement ends: { $receiver }
# $date (String) the day
reminders-due = Due { $date }
# $date (String) the day, which has passed
reminders-overdue = Was due { $date }
reminders-today = Due today
