### The two-minute view of a situation: what to say, what to notice, what then.

situation-as-page = Read as a page
situation-clear = Clear ticks
# Read aloud when a sign is ticked. $count (Number) how many signs are ticked
situation-ticked = { $count ->
    [0] No sign ticked.
    [one] { $count } sign ticked.
   *[other] { $count } signs ticked.
}
situation-vanish = Ticks stay on this screen only and vanish when you leave it.

## How the text stands to its original

situation-not-translated = Not yet translated; shown in English
situation-out-of-date = The English original has changed since this was translated
situation-not-reviewed = Translation not yet reviewed by an expert
