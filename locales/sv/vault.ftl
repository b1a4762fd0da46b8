### Låset framför ärendena: profiler, upplåsning, första gången, återställningskoden, kopior. Ingenting
### här får säga om det finns något ärende.

## Låsa upp

vault-title = Lås upp ärenden
vault-lead = Handboken, checklistorna och kontakterna fungerar utan att låsa upp.
vault-who = Vem arbetar?
vault-passphrase = Lösenfras
vault-show = Visa lösenfrasen
vault-hide = Dölj lösenfrasen
vault-caps = Caps Lock är på.
vault-unlock = Lås upp
vault-unlocking = Låser upp …
vault-without = Fortsätt utan ärenden
vault-forgotten = Glömd lösenfras
vault-promise = Ärendena är krypterade och finns bara på den här datorn. Ingen, inte heller departementet, kan öppna dem utan din lösenfras eller den förseglade återställningskoden.
vault-locks-after = { $minutes ->
    [one] Låses igen efter { $minutes } minut utan användning
   *[other] Låses igen efter { $minutes } minuter utan användning
}
vault-wait = { $seconds ->
    [one] Flera försök misslyckades. Nästa försök om { $seconds } sekund.
   *[other] Flera försök misslyckades. Nästa försök om { $seconds } sekunder.
}
vault-new-profile = Ny profil
vault-unreadable = Profil som inte kan läsas
vault-problem-badge = Behöver åtgärdas
vault-back = Tillbaka
vault-cancel = Avbryt
vault-close = Stäng

## Varför det är låst

vault-locked-asked = Låst för att du bad om det.
vault-locked-idle = Låst för att programmet inte användes på ett tag.
vault-locked-suspend = Låst för att datorn var i vila.
vault-locked-hidden = Låst av ”Dölj snabbt”.
vault-locked-other-profile = Låst för att en annan profil öppnades.

## Glömd lösenfras

vault-recover-title = Använd återställningskoden
vault-recover-lead = Den står på papperet från första gången, i grupper om fyra bokstäver och siffror. Med den väljer du en ny lösenfras.
vault-recover-code = Återställningskod
vault-recover-code-hint = Stora eller små bokstäver, med eller utan mellanslag.
vault-recover = Lås upp med koden

## En ny profil

vault-setup-title = Välj en lösenfras för ärenden
vault-setup-lead = Fyra eller fler vanliga ord är lättare att minnas och svårare att gissa än specialtecken. Den kan inte återställas med e-post.
vault-setup-why = Ärenden är krypterade och tillhör en handläggare. Allt annat fungerar utan det här steget.
vault-name = Ditt namn
vault-name-hint = Syns före upplåsning, så att kolleger hittar sin egen profil.
vault-role = Din roll
vault-role-hint = Till exempel: konsulär handläggare. Får vara tomt.
vault-new-passphrase = Ny lösenfras
vault-again = En gång till
vault-create = Ställ in ärenden
vault-creating = Ställer in …
vault-use-without = Använd utan ärenden
vault-strength-none = För kort att bedöma.
vault-strength-0 = Gissas genast. Lägg till fler ord.
vault-strength-1 = Lätt att gissa. Lägg till fler ord.
vault-strength-2 = Inte tillräckligt svår att gissa. Lägg till ett ord eller två.
vault-strength-3 = Stark.
vault-strength-4 = Mycket stark.
vault-length = { $count ->
    [one] { $count } tecken.
   *[other] { $count } tecken.
}
vault-match = Båda fälten stämmer överens.
vault-differ = Fälten skiljer sig åt.

## Återställningskoden

vault-code-title = Sätt återställningskoden på papper
vault-code-lead = Den öppnar dina ärenden om du glömmer lösenfrasen. Utan båda kan ingen öppna dem. Koden visas bara nu.
vault-code = Återställningskod
vault-code-print = Skriv ut för kuvertet
vault-code-next = Den finns på papper
vault-code-later = Senare
vault-confirm-title = Skriv två grupper från papperet
vault-confirm-lead = Det visar att papperet går att läsa. Försegla det sedan och lägg det i beskickningens kassaskåp.
vault-confirm-group = Grupp { $number }
vault-confirm = Bekräfta
vault-code-show = Visa koden igen
vault-confirmed = Återställningskoden är bekräftad. Försegla papperet nu.
vault-unconfirmed = Ingen har bekräftat återställningskoden för den här profilen.
vault-unconfirmed-advice = Utan papperet stänger en glömd lösenfras dina ärenden för alltid.
vault-unconfirmed-now = Gör en ny kod

## Papperet i kuvertet

vault-sheet-title = Återställningskod
vault-sheet-for = För { $name }, ärenden
vault-sheet-made = Gjord { $date }
vault-sheet-what = Koden öppnar profilen i { -app-name } när lösenfrasen är glömd.
vault-sheet-how = Välj ”Glömd lösenfras” på låsskärmen, skriv koden och välj en ny lösenfras.
vault-sheet-keep = Försegla papperet i ett kuvert och förvara det i beskickningens kassaskåp. Gör ingen kopia. Den som har det och den här datorn kan läsa ärendena.

## Kopior

vault-copies = Kopior
vault-copies-what = De fem senaste, krypterade som originalet. En om dagen görs av sig själv.
vault-copies-none = Det finns ingen kopia än.
vault-copy-make = Gör en kopia nu
vault-copy-made = En kopia har gjorts.
vault-copies-show = Visa kopior
vault-copy-size = { $size } KB
vault-copy-daily = gjord av sig själv
vault-copy-asked = gjord på begäran
vault-copy-migration = före en uppdatering av programmet
vault-copy-erased = efter att något raderats
vault-copy-replaced = ersatt av en äldre kopia
vault-copy-damaged = gick inte att läsa, bevarad som den var
vault-restore = Återställ
vault-restore-title = Återställ kopian från { $when }
vault-restore-lead = Det som finns nu blir självt en kopia. Det som skrevs efter den här kopian finns då bara i den. Kopian granskas helt innan något ersätts.
vault-restore-passphrase = Lösenfrasen från den tiden
vault-restored = Kopian är återställd. Lås upp för att fortsätta.

## Inställningar

vault-settings = Ärenden
vault-lock-after = Lås ärenden efter
vault-lock-after-what = Utan användning. De låses också när datorn går i vila och med ”Dölj snabbt”.
vault-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}
vault-keep = Behåll ärenden i
vault-keep-what = Räknat från den dag ärendet öppnas. Du tillfrågas innan något raderas.
vault-months = { $months ->
    [one] { $months } månad
   *[other] { $months } månader
}
vault-settings-locked = Din profil
vault-settings-locked-what = Lås upp för att ändra lösenfras, återställningskod och kopior.
vault-settings-none-what = Ärenden är avstängda på den här datorn tills någon ställer in en profil.
vault-set-up = Ställ in ärenden
vault-profile = Namn och roll
vault-rename = Ändra
vault-rename-title = Ändra namn och roll
vault-save = Spara
vault-saved = Sparat
vault-passphrase-what = Återställningskoden förblir densamma.
vault-change = Byt lösenfras
vault-present = Nuvarande lösenfras
vault-changed = Lösenfrasen är bytt.
vault-recovery = Återställningskod
vault-recovery-what = En ny kod gör det gamla papperet värdelöst. Ta det ur kuvertet.
vault-recovery-unconfirmed = Inte bekräftad än. Gör en ny kod och sätt den på papper.
vault-renew = Ny återställningskod
vault-renew-title = Gör en ny återställningskod
vault-erase = Radera profilen
vault-erase-what = Med alla dess ärenden och kopior. Det kan inte ångras.
vault-erase-now = Radera profilen
vault-erase-lead = Alla ärenden, anteckningar och kopior för { $name } raderas. Ingen kan få tillbaka dem, varken med lösenfrasen eller med återställningskoden.
vault-erase-type = Bekräfta genom att skriva namnet: { $name }
vault-erased = Profilen är raderad.

## Navigering

vault-nav = Ärenden
vault-nav-locked = låst
vault-nav-open = upplåst
vault-lock-now = Lås nu
vault-key-lock = Lås ärenden
