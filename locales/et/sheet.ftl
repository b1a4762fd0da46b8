### Pastakaga täidetav küsimustik paberil ja see, mis on igal lehel kirjas.

sheet-page-number = Lehekülg { $page } / { $pages }
sheet-edition = { $title }, väljaanne { $edition }
sheet-edition-revised = { $title }, väljaanne { $edition }. Tekst viimati muudetud: { $date }
sheet-date = { $month ->
    [1] { $day }. jaanuar { $year }
    [2] { $day }. veebruar { $year }
    [3] { $day }. märts { $year }
    [4] { $day }. aprill { $year }
    [5] { $day }. mai { $year }
    [6] { $day }. juuni { $year }
    [7] { $day }. juuli { $year }
    [8] { $day }. august { $year }
    [9] { $day }. september { $year }
    [10] { $day }. oktoober { $year }
    [11] { $day }. november { $year }
   *[12] { $day }. detsember { $year }
}
sheet-out-of-date = Ingliskeelset originaali on pärast selle tõlke tegemist muudetud
sheet-not-reviewed = Ekspert ei ole tõlget veel üle vaadanud
sheet-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minutit
}
sheet-reference = Viitenumber
sheet-day-and-time = Kuupäev, kellaaeg
sheet-officer = Esinduse ametnik
sheet-can-be-found = Keegi võib paberi leida.
sheet-no-names = Ärge kirjutage sellele lehele ühtegi nime ega jätke lehte inimese kätte.
sheet-yes = Jah
sheet-no = Ei
sheet-unclear = Ebaselge
sheet-not-asked = Küsimata
sheet-note = Märkmed
sheet-observe = Vaadake ja kuulake; ärge küsige.
sheet-only-if = Ainult siis, kui küsimuse „{ $question }“ vastus oli: { $answer }.
sheet-own = Teie enda küsimused
sheet-own-about = Need ei muuda kunagi tulemust.
