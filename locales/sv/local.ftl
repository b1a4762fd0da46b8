### Vad en handläggare tagit reda på om en kontakt, var kontakten än visas.

local-mark = Lokalt, { $date }
local-about = om { $number }
local-number = ring { $number }
local-hours = tider: { $hours }
local-works-on = ringde { $date }, fungerar
local-works = fungerar
local-no-answer-on = ringde { $date }, svarar inte längre
local-no-answer = svarar inte längre
local-called-on = ringde { $date }
local-changed = Handbokens uppgift har ändrats sedan dess: jämför.
local-gone = Handboken har inte längre den här uppgiften.
local-old = Äldre än 18 månader: kontrollera först.
