### Orden på papperen i ett ärende. Formell ton. Aldrig en dom: förmodat offer, indikatorer vid namn.

letters-title-referral-letter = Hänvisningsbrev
letters-title-case-summary = Sammanfattning av ärendet
letters-title-handover-note = Överlämning
letters-title-phone-script = Stöd för telefonsamtal
letters-title-return-risk = Risker vid ett återvändande

letters-for-own-file = Till beskickningens egen akt
letters-for-superior = Till beskickningschefen
letters-for-statistics = Till statistiken
letters-for-service-provider = Till stödverksamheten för brottsoffer
letters-for-police = Till polisen
letters-for-authority = Till den behöriga myndigheten
letters-for-ministry = Till utrikesdepartementet
letters-for-child-protection = Till socialtjänst eller annat barnskydd
letters-for-iom = Till Internationella migrationsorganisationen
letters-for-lawyer = Till juristen
letters-for-other-mission = Till en annan stats beskickning

letters-lead-referral-letter = Vi hänvisar den här personen till er som förmodat offer för människohandel. Vi ber er att kontakta personen bara på det sätt som anges nedan eller, om inget anges, genom oss.
letters-lead-case-summary = Vad som är känt i ärendet och vad som har gjorts.
letters-lead-handover-note = Vi överlämnar ärendet till er. Vi ber er att skriftligt bekräfta att ni tar över det och att ange vem som ansvarar.
letters-lead-return-risk = Vad som hittills är känt om riskerna vid ett återvändande. En risk som inte står här kan vara obekant, eller så har ingen frågat om den. Det betyder inte att det är tryggt att återvända.
letters-lead-statistics = Enbart för räkning. En kombination som färre än fem personer delar får inte offentliggöras.
letters-not-identification = Det här är ingen formell identifiering.
letters-competent = Om personen är offer för människohandel avgörs enbart av behörig myndighet.
letters-return-decides = En vuxen person avgör fritt om återvändandet. För ett barn går barnets bästa först. Behöriga myndigheter beslutar om vistelse, skydd och omsorg om barn.
letters-child = Om åldern är osäker och personen kan vara ett barn ber vi er behandla personen som ett barn.

letters-section-contact = Kontakt
letters-section-agreement = Personens samtycke
letters-section-person = Personen
letters-section-safety = Säkerhet och behov
letters-section-facts = Vad som är känt
letters-section-return = Återvändande
letters-section-course = Vad som har gjorts och vad som följer
letters-section-notes = Anteckningar

letters-part-to = Till
letters-part-from = Från
letters-part-backup = Kan också svara
letters-part-asked = Vi ber er
letters-part-name = Namn
letters-part-safe-contact = Säker kontakt
letters-part-language = Språk, tolk
letters-part-needs = Behövs nu
letters-part-danger = Fara nu
letters-part-risk = Risk
letters-part-age = Ålder
letters-part-nationality = Medborgarskap
letters-part-documents = Personens handlingar
letters-part-host = Land
letters-part-forms = Möjlig exploatering
letters-part-words = Vad personen berättade
letters-part-indicators = Noterade indikatorer
letters-part-return-wish = Vill återvända
letters-part-return-risks = Noterade risker
letters-part-reception = Vem som möter personen
letters-part-notes = Anteckningar
letters-part-done = Gjort
letters-part-open = Kvar att göra
letters-part-referred = Personuppgifter lämnade vidare
letters-part-promised = Utlovat till personen
letters-part-refused = Avböjt (vad, av vem)
letters-part-next = Nästa möte
letters-part-opened = Ärendet öppnat
letters-part-state = Ärendets läge
letters-detained = Frihetsberövad av en myndighet
letters-origin = Ursprungsland
letters-year = År

letters-yes = Ja
letters-no = Nej
letters-unknown = Inte känt
letters-name-by-telephone = Namnet lämnas per telefon till den som ansvarar.
letters-age-adult = Vuxen
letters-age-child = Barn (under 18 år)
letters-nationality-own = Medborgare i den sändande staten
letters-nationality-other = Medborgare i en annan stat
letters-nationality-none = Statslös
letters-state-open = Öppet
letters-state-waiting = Väntar på andra
letters-state-closed = Avslutat

letters-agreed = Personen samtyckte den { $date } till att detta lämnas vidare ({ $receiver }).
letters-agreed-what = Får sägas
letters-agreed-purpose = Ändamål
letters-agreed-how = Hur det lämnades
letters-agreed-until = Gäller till
letters-agreed-withdraw = Personen kan när som helst återkalla samtycket. Vi ber er att inte lämna något vidare utan ett nytt, om inte lagen kräver det.
letters-without = Lämnat vidare utan personens samtycke: { $reason }.
letters-reason-danger = det är omedelbar fara för liv
letters-reason-child-at-risk = ett barn är i fara
letters-reason-guardian-agrees = barnets vårdnadshavare eller gode man samtycker
letters-agreed-nobody = Inget samtycke är antecknat.
letters-receiver-service-provider = stödverksamhet
letters-receiver-police = polisen
letters-receiver-authority = behörig myndighet
letters-receiver-ministry = utrikesdepartementet
letters-receiver-child-protection = barnskyddet
letters-receiver-iom = Internationella migrationsorganisationen
letters-receiver-lawyer = jurist
letters-receiver-family = familjen
letters-receiver-other-mission = en annan stats beskickning
letters-receiver-other-post = en annan beskickning i samma utrikesförvaltning

letters-group-deceptive-recruitment = Bedräglig rekrytering
letters-group-coercive-recruitment = Rekrytering genom tvång
letters-group-recruitment-by-abuse-of-vulnerability = Rekrytering genom utnyttjande av utsatt belägenhet
letters-group-exploitation = Exploatering
letters-group-coercion-at-destination = Tvång på destinationsorten
letters-group-abuse-of-vulnerability-at-destination = Utnyttjande av utsatt belägenhet på destinationsorten
letters-group-act = Handelsåtgärd
letters-group-means = Otillbörligt medel
letters-group-purpose = Exploateringssyfte
letters-group-danger = Fara
letters-group-health = Hälsa
letters-group-child = Barn
letters-group-blocks = Talar mot ett återvändande
letters-group-postpones = Måste ändras före ett återvändande
letters-group-measure = Ska ordnas före ett återvändande
letters-group-unknown = Inte känt än

letters-script-greeting = God dag. Det här är { $from }. Jag ringer om en person som kan vara offer för människohandel.
letters-script-anonymous = Jag ber om råd och lämnar inget namn i dag.
letters-script-agreed = Personen har samtyckt till att jag talar med er.
letters-script-without = Jag ringer utan personens samtycke och ska säga varför.
letters-script-number = Nummer
letters-script-source = { $number } (källa från { $date })
letters-script-undated = { $number } (källa utan datum)
letters-script-local = Rättat här { $date }
letters-script-own = Egen kontakt, antecknad här { $date }
letters-script-local-number = ring { $number }
letters-script-local-hours = öppet: { $hours }
letters-script-local-called = uppringt { $date }
letters-script-local-works = fungerar
letters-script-local-no-answer = svarar inte längre
letters-script-local-changed = uppgiften har ändrats sedan dess: jämför
letters-script-local-old = äldre än 18 månader: kontrollera först
letters-script-say = Säg bara detta
letters-script-ask = Fråga
letters-script-ask-place = Finns det en trygg plats i dag?
letters-script-ask-next = Vad händer nu, och när?
letters-script-ask-who = Vem ansvarar, och på vilket nummer når jag den personen?
letters-script-ask-cost = Vad kostar det, och måste personen lämna uppgifter till polisen?
letters-script-close = Kontakta personen bara på det sätt som jag har sagt, eller genom mig. Tack.
letters-script-name = Lämna namnet först när du vet vem du talar med, och bara om det är överenskommet eller säkerheten kräver det.
letters-script-write-own = Vår beteckning
letters-script-write = Skriv ner
letters-script-write-who = Talade med, tid
letters-script-write-number = Deras beteckning
letters-script-write-promised = Vad de lovade

letters-typed-in = Handläggarens egna ord står på det språk de skrevs på: { $language }.
letters-handbook-english = Namn på indikatorer och steg står på engelska.
letters-confidential = Behandla detta förtroligt. Lämna över personligen eller krypterat. Skriv bara beteckningen i ämnesraden, aldrig ett namn.
letters-erase-by = Ska förstöras senast den { $date }.
letters-erase-when-done = Ska förstöras när det inte längre behövs.
letters-page = Sida { $page } av { $pages }
letters-officer = Handläggare
letters-received-by = Mottaget av, tid
letters-date = { $month ->
    [1] { $day } januari { $year }
    [2] { $day } februari { $year }
    [3] { $day } mars { $year }
    [4] { $day } april { $year }
    [5] { $day } maj { $year }
    [6] { $day } juni { $year }
    [7] { $day } juli { $year }
    [8] { $day } augusti { $year }
    [9] { $day } september { $year }
    [10] { $day } oktober { $year }
    [11] { $day } november { $year }
   *[12] { $day } december { $year }
}
