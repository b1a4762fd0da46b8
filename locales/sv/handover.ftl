handover-title = En annan beskickning
handover-lead = Ge ärendet till en kollega vid en annan beskickning i er utrikesförvaltning. Det finns kvar här också.
handover-begin = Lämna över
handover-dialog = Lämna över ärendet
handover-goes = Det här följer med
handover-facts = Känt: { $facts }
handover-runs = { $count ->
    [one] { $count } checklista
   *[other] { $count } checklistor
}
handover-answers = { $count ->
    [one] { $count } svar
   *[other] { $count } svar
}
handover-notes = { $count ->
    [one] { $count } anteckning
   *[other] { $count } anteckningar
}
handover-consents = { $count ->
    [one] { $count } antecknat samtycke
   *[other] { $count } antecknade samtycken
}
handover-steps = { $count ->
    [one] { $count } steg i planen
   *[other] { $count } steg i planen
}
handover-events = { $count ->
    [one] { $count } rad om vad som hänt
   *[other] { $count } rader om vad som hänt
}
handover-name-goes = Personens namn följer med.
handover-own-remains = Status, orden om utfallet och raderingsdag är varje beskicknings egna. Hur det slutade följer med.
handover-agreed = Personen har samtyckt till att en annan beskickning får veta.
handover-not-agreed = Inget samtycke för en annan beskickning är antecknat.
handover-not-agreed-what = Fråga personen och anteckna svaret. Om det inte kan vänta, välj varför; skälet antecknas.
handover-record = Anteckna samtycke
handover-reason = Varför det inte kan vänta
handover-who = Vem som öppnar filen
handover-by-key = En kollegas nyckel
handover-by-passphrase = En lösenfras
handover-colleague = Kollega
handover-other-key = En annan nyckel
handover-key = Publik nyckel
handover-key-hint = Den börjar med age1. Kollegan hittar den i inställningarna.
handover-compare = Jämför grupperna per telefon. De måste vara desamma.
handover-fingerprint = Grupper att jämföra
handover-save = Spara filen
handover-saving = Sparar…
handover-sent-key = Ge filen till kollegan. Bara kollegans nyckel öppnar den.
handover-sent-passphrase = Ge filen till kollegan och berätta lösenfrasen på ett annat sätt, helst muntligt.

handover-take = Ta över ett ärende
handover-take-lead = En fil från en kollega som slutar på .age. Du ser allt innan något skrivs.
handover-file = Fil
handover-file-large = Filen är för stor för att vara ett ärende.
handover-passphrase = Filens lösenfras
handover-open = Öppna
handover-opening = Öppnar…
handover-from = Från { $name }, { $date }
handover-there = Beteckning där: { $reference }
handover-new-here = Det finns inte här ännu. Det blir ett nytt ärende.
handover-known-here = Det finns här som { $reference }. Det nya läggs till.
handover-erased = Ärendet raderades här { $date } som { $reference }.
handover-erased-what = Det fanns ett skäl. Ta över ärendet bara om du vet att det får komma tillbaka.
handover-erased-take = Ta över ändå
handover-nothing = Inget i den är nytt här.
handover-new-runs = Nya checklistor: { $list }
handover-new-consents = Nya antecknade samtycken: { $list }
handover-withdrawn = Samtycke återkallades där: { $list }. Det som bygger på det här kommer att raderas.
handover-both = Ändrat på båda sidor
handover-both-what = Båda behålls och visas tills någon väljer. Ett svar räknas som oklart till dess.
handover-new = Nytt
handover-changed = Ändrat där
handover-removed = Borttaget där
handover-here = Här
handover-over-there = Där
handover-take-now = Ta över
handover-not-now = Inte nu
handover-close = Stäng
handover-taken = Övertaget som { $reference }.

handover-disputes = Ändrat vid två beskickningar
handover-disputes-what = Båda behålls. Välj det som är rätt; ett svar räknas som oklart till dess.
handover-keep = Behåll detta
handover-removed-here = Borttaget här
handover-note = Anteckning
handover-fact = Uppgift
handover-answers-differ = Två beskickningar har svarat olika. Det räknas som oklart tills du svarar igen.
handover-notes-differ = Två beskickningar har skrivit olika ord vid svaret. Välj i ärendet.
handover-result = { $count ->
    [one] { $count } fråga besvarades olika vid två beskickningar. Den räknas som oklar tills någon väljer.
   *[other] { $count } frågor besvarades olika vid två beskickningar. De räknas som oklara tills någon väljer.
}
handover-other-reference = Vid den andra beskickningen: { $reference }
handover-step-open = Öppet
handover-step-done = Gjort
handover-step-skipped = Utelämnat
handover-step-not-applicable = Gäller inte

handover-settings = Överlämning av ärenden
handover-own-key = Din publika nyckel
handover-own-key-what = En kollega behöver den för att lämna över ett ärende till dig. Den är inte hemlig.
handover-copy = Kopiera
handover-copied = Nyckeln kopierad.
handover-compare-own = Läs upp grupperna för kollegan.
handover-colleagues = Kollegors nycklar
handover-colleagues-what = Sparas i din krypterade fil.
handover-colleague-name = Namn och beskickning
handover-colleague-add = Lägg till nyckel
handover-colleague-remove = Ta bort nyckeln för { $name }
handover-remove = Ta bort
handover-locked = Ärendearbetet är låst.
handover-locked-what = Lås upp för att se din nyckel och kollegornas.
handover-unlock = Lås upp
