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

papers-page-number = Sida { $page } av { $pages }
papers-edition = { $title }, utgåva { $edition }
papers-edition-revised = { $title }, utgåva { $edition }. Texten reviderad den { $date }.
papers-date = { $month ->
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
papers-officer = Handläggare
papers-received-by = Mottaget av, klockslag
papers-confidential = Begränsad spridning. Lämna över personligen eller krypterat. Skicka inte med e-post och lägg ingen kopia i viseringsakten.
papers-erase-by = Radera eller strimla senast den { $date }.
papers-erase-when-done = Radera eller strimla när det inte längre behövs.

## En checklista på papper

papers-reference = Ärende
papers-day-and-time = Datum, klockslag
papers-can-be-found = Papper kan hittas.
papers-no-names = Skriv inget namn på bladet och lämna det inte hos personen.
papers-observe = Se och lyssna; fråga inte.
papers-only-if = Bara om svaret på ”{ $question }” var: { $answer }.
papers-own-about = De ändrar aldrig resultatet.

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
