### The referral plan: steps in order, from the facts. It prompts; the officer decides.

referral-nav = Hänvisning
referral-start = Börja hänvisa
referral-title = Hänvisning, steg för steg
referral-lead = Välj vad som är känt. Stegen som gäller visas genast.
referral-facts = Vad som är känt
referral-kept-nowhere = Sparas ingenstans: det försvinner när du lämnar den här bilden.
referral-into-case = Ta med till ett ärende
referral-plan = Hänvisningsplan
referral-failed = Planen kunde inte läsas. Använd sidan om hänvisning i handboken så länge.
referral-step-elsewhere = Med dessa uppgifter har planen inte det steg som du sökte. Ändra en uppgift, så kan det dyka upp.

## Pathways

referral-pathway = Väg
# $pathway (String) the title of a pathway that is made for other facts
referral-pathway-other = { $pathway } (för andra uppgifter)
referral-pathway-unfit = Avsedd för andra uppgifter än dessa

## What a changed fact did

# $pathway (String) its title
referral-changed-pathway = En annan väg: { $pathway }.
referral-came-one = Nytt steg: { $step }.
referral-came = { $count ->
    [one] { $count } nytt steg.
   *[other] { $count } nya steg.
}
referral-went-one = Behövs inte längre: { $step }.
referral-went = { $count ->
    [one] { $count } steg behövs inte längre.
   *[other] { $count } steg behövs inte längre.
}

## Phases and steps

# $done (String) settled steps, $all (String) all steps
referral-count = { $done } av { $all }
# $count (Number) steps of a phase
referral-steps = { $count ->
    [one] { $count } steg
   *[other] { $count } steg
}
referral-kept = Gjort tidigare
referral-kept-what = De här stegen gäller inte längre. Det som gjordes finns kvar.
referral-verify = Ännu inte kontrollerat mot källan
# Before words to do, for screen readers.
referral-do = Gör så här:
# Before words on what not to do, for screen readers.
referral-dont = Gör inte så här:
referral-when = När
referral-record = Skriv ner
referral-why = Varför
referral-who = Vem
referral-due = Senast
referral-who-consulate = Konsulatet
referral-who-person = Personen
referral-who-police = Polisen
referral-who-service-provider = Stödverksamhet
referral-who-ministry = Det egna departementet
referral-who-child-protection = Barnskyddet
referral-who-guardian = God man eller vårdnadshavare
referral-who-lawyer = Jurist
referral-who-iom = IOM
referral-who-authority = Behörig myndighet

## When

referral-due-at-once = Genast
referral-due-today = I dag
# $phase (String) title of a phase
referral-due-before = Före: { $phase }
# $day (String) a day
referral-due-day = { $day }
# $day (String) a day
referral-due-passed = Skulle ha gjorts { $day }
referral-due-period = Inom den tid som lagen anger
referral-due-confirm = Följer av lag: ska bekräftas med myndigheten.

## Contacts

referral-say-host = Ange värdland för att se dess kontakter.
referral-say-origin = Ange ursprungsland för att se dess kontakter.
# $country (String) its name
referral-nobody = Ingen är upptagen i { $country }. Fråga ditt departement vem du kan nå.
# $list (String) another list of contacts
referral-stands-in = Ingen är upptagen för detta. I stället: { $list }.
# $country (String) its name
referral-contacts = Kontakter i { $country }
# $count (Number) contacts that are not shown here
referral-contacts-more = { $count ->
    [one] { $count } kontakt till
   *[other] { $count } kontakter till
}

## Agreement before personal data go to anyone

referral-needs-agreement = Be om samtycke; fara nu eller ett barn i fara kan inte vänta
# $receiver (String) such as “police”
referral-shares = Personuppgifter går till: { $receiver }
referral-shares-ask = Be först personen om samtycke.
referral-agreed = Personen har samtyckt till den här mottagaren.
referral-blocked = Inget samtycke för den här mottagaren är antecknat. Innan dess kan steget inte markeras som gjort.
referral-agreement-record = Anteckna ett samtycke
referral-reason-lead = Om det inte kan vänta, ange varför:
referral-reason-danger = Fara nu
referral-reason-danger-says = Ett liv är i omedelbar fara. Lämna bara ut det som hjälpen behöver, och berätta det för personen, helst först, annars så snart du kan.
referral-reason-child = Ett barn är i fara
referral-reason-child-says = Barnets säkerhet går först. Lämna bara ut det som skyddet behöver, och berätta det för barnet så snart det är tryggt.
referral-reason-guardian = Vårdnadshavaren eller gode mannen samtycker
referral-reason-guardian-says = Vårdnadshavaren eller gode mannen är inte misstänkt, och barnet har fått säga sin mening.
# $reason (String) one of the reasons above
referral-without = Utan personens samtycke, eftersom: { $reason }.
referral-reason-back = Ta tillbaka
referral-reason-confirm = Bekräfta: { $reason }
referral-reason-known = Det står redan i ärendet. Bekräfta det om det inte kan vänta:

## What became of a step

referral-state = Vad det blev av steget
referral-open = Öppet
referral-done = Gjort
referral-not-applicable = Gäller inte
referral-skipped = Hoppades över
referral-skip-why = Varför det hoppades över
referral-by = Vem som gjorde det
referral-note = Anteckning
referral-own-due = Eget datum
referral-paper = Skriv: { $paper }

## Keys

referral-place = Hänvisningsplan
referral-key-move = Från steg till steg
referral-key-open = Öppna eller stäng ett steg
referral-key-mark = Gjort, gäller inte, hoppades över
