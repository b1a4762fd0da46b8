### Papper: det som sparas som PDF. Först dialogrutan, sedan orden på själva papperet.

## Dialogrutan

papers-save-as-pdf = Spara som PDF
papers-blank = Tom lista som PDF
papers-language = Språk
papers-what = Vad ska sparas
papers-what-result = Resultatet
papers-what-answers = Alla svar
papers-how = Vem kan läsa filen
papers-protected = Bara den som har lösenfrasen
papers-protected-about = Säg den muntligt till mottagaren, aldrig tillsammans med filen. Programmet sparar den inte.
papers-open = Vem som helst
papers-open-about = Den som får tag i filen kan läsa vad personen har sagt. Skriv ut den och radera den sedan.
papers-handbook-only = Den innehåller bara text ur handboken och inga svar. Den sparas som den är.
papers-passphrase = Lösenfras för den här filen
papers-passphrase-hint = Fyra eller fler vanliga ord som inte hör ihop.
papers-suggest = Föreslå en lösenfras
papers-suggest-another = En annan
papers-suggested-once = Skriv upp den, eller läs upp den för mottagaren per telefon. När filen har sparats finns den inte längre här.
papers-suggested-copy = Kopiera
papers-suggested-copied = Kopierad. Den försvinner från urklipp efter en halv minut.
papers-suggested-own = Välj en egen
papers-preview = Det här står på papperet
papers-cannot-be-shown = Inget teckensnitt här har de här tecknen; de lämnas tomma: { $characters }
papers-save = Spara
papers-saving = Sparas …
papers-cancel = Avbryt
papers-saved = Sparad som { $file }
papers-saved-in = I mappen { $folder }. Namnet säger inget om innehållet.
papers-saved-protected = Lösenfrasen öppnar den i alla program för formatet age, till exempel med det här kommandot:
papers-saved-open = Den är inte skyddad. Radera den när den är utskriven.

## På varje papper

papers-received-by = Mottaget av, klockslag
papers-confidential = Behandla detta förtroligt. Lämna över personligen eller krypterat. Skicka det aldrig okrypterat med e-post och lägg ingen kopia i viseringsakten.
papers-erase-by = Radera eller strimla senast den { $date }.
papers-erase-when-done = Radera eller strimla när det inte längre behövs.

## Resultatet på papper

papers-result-title = Resultat: { $checklist }
papers-sign-unverified = { $sign } (ännu inte kontrollerat)
papers-sign-strength = { $sign } ({ $strength })
papers-column-part = Del
papers-column-strength = Styrka
papers-more-open = { $count ->
    [one] Ytterligare { $count } fråga
   *[other] Ytterligare { $count } frågor
}
papers-act-first = Går först
papers-agreement = Samtycke
papers-agreed = Samtyckte till
papers-not-agreed = Samtyckte inte till
papers-safe-contact = Säker kontakt

## Papperen i ett ärende: dialogrutan

papers-of-case = Papper i det här ärendet
papers-open-dialog = Papper
papers-which = Vilket papper
papers-referral-letter = Hänvisningsbrev
papers-case-summary = Sammanfattning
papers-handover-note = Överlämning
papers-phone-script = Telefonstöd
papers-return-risk = Risker vid återvändande
papers-level = Hur mycket det säger
papers-level-own-file = Egen akt
papers-level-superior = Chef
papers-level-service-provider = Stödverksamhet
papers-level-police = Polis
papers-level-statistics = Statistik
papers-level-no-name = Utan namn
papers-level-own-file-says = Allt som ärendet innehåller. Det stannar hos dig.
papers-level-superior-says = Vad som är gjort och behövs, utan namn, personens ord eller kontakt. Läs igenom det: ett ovanligt ärende kan ändå kännas igen. Det stannar på beskickningen, så programmet frågar inte efter samtycke.
papers-level-service-provider-says = Det som hjälpen behöver. Namnet lämnas per telefon.
papers-level-police-says = Risk och fakta. Hälsa och säker kontakt stannar hos dig; namnet lämnas per telefon.
papers-level-statistics-says = År, land, form, åldersgrupp och läge. Programmet frågar inte efter samtycke. Där ärendena är få kan även detta peka ut en person.
papers-level-no-name-says = För att be om råd utan att säga vem det gäller. Programmet frågar inte efter samtycke. Säg ingen plats och ingen detalj som personen kan kännas igen på.
papers-receiver = Mottagare
papers-letter-language = Papperets språk
papers-typed-in = Språk som du skriver på
papers-unread = Ingen med språket som modersmål har läst orden ännu.
papers-names-person = Ett ord ur personens namn står på papperet. Ta bort det: namnet lämnas per telefon.
papers-blocked = Inget samtycke för den här mottagaren är antecknat. Fram till dess kan inget sparas.
papers-may-say = Det här får sägas: { $detail }
papers-take = Ta över: { $text }
papers-left-out = Utelämnat med avsikt
papers-format = Typ av fil
papers-format-pdf = PDF
papers-format-text = Ren text
papers-subject = Om du skickar det, skriv inget annat än detta i ämnesraden:

## Delar av ett papper

papers-part-reference = beteckning
papers-part-to = Till
papers-part-from = Från
papers-part-backup = Kan också svara
papers-part-agreement = samtycke
papers-part-asked = Vad mottagaren ombeds göra
papers-part-name = namn
papers-part-safe-contact = Säker kontakt
papers-part-language = Språk, tolk
papers-part-needs = Behövs nu
papers-part-danger = fara nu
papers-part-risk = Risk
papers-part-age = ålder
papers-part-nationality = medborgarskap och ursprung
papers-part-documents = Personens handlingar
papers-part-host = land
papers-part-forms = möjlig exploatering
papers-part-words = Vad personen berättade
papers-part-indicators = indikatorer
papers-part-return-wish = önskan att återvända
papers-part-return-risks = risker vid ett återvändande
papers-part-reception = Vem som möter personen
papers-part-notes = anteckningar
papers-part-done = vad som har gjorts
papers-part-open = vad som återstår
papers-part-referred = om personuppgifter har lämnats vidare
papers-part-promised = Utlovat till personen
papers-part-refused = Avböjt (vad, av vem)
papers-part-next = Nästa möte
papers-part-opened = dag då ärendet öppnades
papers-part-state = ärendets läge
papers-hint-asked = Inget namn.
papers-hint-from = Namn, befattning, telefon.
papers-hint-needs = Vård, medicin, barn, kost, en säng.
papers-hint-risk = Vem, var, av vilket slag, och hur du vet det.
papers-hint-words = Två eller tre rader med personens egna ord. Inget namn, inga närgångna detaljer.

## Varför en del är utelämnad

papers-why-identifies = Skulle visa vem det är:
papers-why-by-telephone = Bara per telefon:
papers-why-through-sender = De når personen genom dig:
papers-why-health = Hälsa är för dem som ger vård:
papers-why-not-needed = Deras uppgift kräver det inte:
papers-why-own-work = Ditt eget arbetsmaterial:
