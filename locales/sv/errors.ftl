### Vad som gick fel och vad man kan göra. Två meddelanden för varje felkod: `errors-<code>` säger
### vad som hände, `errors-<code>-advice` vad läsaren kan göra nu. Enkla ord, inga tekniska termer.

## Handboken och dess sidor

errors-handbook-missing = Handboken hittades inte. { $path }
errors-handbook-missing-advice = Installera { -app-name } igen eller be den som sköter datorn att lägga tillbaka mappen. Vid fara för liv, ring 112.

errors-handbook-unreadable = Handboken finns, men en del av den gick inte att läsa. { $path }
errors-handbook-unreadable-advice = Stäng { -app-name } och öppna igen. Om felet kommer tillbaka, installera på nytt: dina val och bokmärken finns kvar.

errors-page-not-found = Sidan finns inte i handboken: { $page }
errors-page-not-found-advice = Den kan ha flyttats eller bytt namn. Sök på ämnet eller välj sidan i kapitellistan.

errors-country-not-found = Handboken har inga kontakter för landet med koden ”{ $country }”.
errors-country-not-found-advice = Välj ett annat land. Vid fara för liv fungerar 112 överallt i Europeiska unionen och i de flesta länder runt omkring.

## Sökning

errors-index-rebuilt = En fil som sökningen behöver saknades eller var skadad. Den görs om.
errors-index-rebuilt-advice = Du behöver inte göra något. Om du ser detta varje gång, installera { -app-name } igen.

errors-search-failed = Sökningen gick inte att genomföra.
errors-search-failed-advice = Försök igen med ett eller två enkla ord. Om felet kommer tillbaka, stäng { -app-name } och öppna igen.

## Inställningar

errors-settings-unreadable = Dina tidigare val gick inte att läsa. { $path }
errors-settings-unreadable-advice = Filen har lämnats orörd. { -app-name } arbetar med sina vanliga inställningar; du kan välja språk och land igen.

errors-settings-not-saved = Dina val kunde inte sparas. { $path }
errors-settings-not-saved-advice = De gäller tills du stänger programmet. Kontrollera att disken inte är full och att du får skriva i mappen.

## Fönstret och allt övrigt

errors-window-refused = Datorn tillät inte fönstret att göra det.
errors-window-refused-advice = Försök igen. Om det ändå inte går, stäng { -app-name } och öppna igen; inget går förlorat.

errors-unknown = Något gick fel som vi inte hade förutsett.
errors-unknown-advice = Försök igen. Om det ändå inte går, stäng { -app-name }, öppna igen och berätta för den som sköter datorn vad du höll på med.

errors-checklist-not-found = Det finns ingen checklista { $checklist }.
errors-checklist-not-found-advice = Välj en i listan över checklistor.

errors-run-not-found = Den här kontrollen finns inte längre.
errors-run-not-found-advice = Den har stängts, flyttats till ett ärende eller raderats. Börja om från listan över checklistor.

errors-case-not-found = Det här ärendet finns inte längre.
errors-case-not-found-advice = Det har raderats, kanske i ett annat fönster. Gå tillbaka till listan över ärenden.

errors-vault-locked = Ärendena är låsta.
errors-vault-locked-advice = Lås upp och försök igen. Det du skrev finns kvar.

errors-vault-missing = Ärendefilen för den här profilen finns inte.
errors-vault-missing-advice = Se efter om mappen har flyttats, eller återställ en kopia. Ingenting har ändrats.

errors-vault-wrong-secret = Lösenfrasen eller återställningskoden stämmer inte.
errors-vault-wrong-secret-advice = Kontrollera tangentbordsspråk och Caps Lock och försök igen. Efter flera försök får du vänta en stund.

errors-vault-key-missing = Nyckelfilen för den här profilen finns inte.
errors-vault-key-missing-advice = Lägg tillbaka key.json i profilens mapp eller återställ den från en kopia. Utan den kan ingen öppna ärendena.

errors-vault-key-damaged = Nyckelfilen för den här profilen är skadad.
errors-vault-key-damaged-advice = Återställ den från en kopia av profilens mapp. Ingenting har ändrats.

errors-vault-key-of-another = Nyckelfilen hör till en annan profil.
errors-vault-key-of-another-advice = Lägg rätt key.json bredvid ärendefilen. Ingenting har ändrats.

errors-vault-not-a-file = En mapp eller länk ligger där ärendefilen ska vara.
errors-vault-not-a-file-advice = Fråga den som sköter datorn. Programmet öppnar bara riktiga filer och har inte ändrat något.

errors-vault-damaged = Ärendefilen kan inte läsas: den är skadad eller så hör nyckeln inte till den.
errors-vault-damaged-advice = Filen har lämnats som den är. Återställ den senaste kopian i inställningarna för ärenden.

errors-vault-too-new = Ärendefilen är gjord av en nyare version av { -app-name } (format { $found }; den här kan { $known }).
errors-vault-too-new-advice = Använd den nyare versionen. Filen har inte ändrats.

errors-vault-busy = Ärendena är öppna i ett annat fönster av programmet.
errors-vault-busy-advice = Lås eller stäng det andra fönstret och försök igen.

errors-vault-read-only = Det går inte att skriva i ärendefilen.
errors-vault-read-only-advice = Mappen eller filen är skrivskyddad. Det du ser sparades tidigare; den senaste ändringen sparades inte.

errors-vault-too-soon = Flera försök misslyckades. Nästa försök går om { $seconds } sekunder.
errors-vault-too-soon-advice = Vänta, eller använd återställningskoden ur det förseglade kuvertet.

errors-vault-failed = Ärendefilen kunde inte användas: { $reason }.
errors-vault-failed-advice = Försök igen. Om det händer igen, starta om programmet; det som sparats finns kvar.

errors-disk-full = Disken är full. Den senaste ändringen sparades inte.
errors-disk-full-advice = Frigör utrymme på disken och spara igen. Det som sparats tidigare finns kvar.

errors-recovery-mistyped = Det du skrev stämmer inte.
errors-recovery-mistyped-advice = Jämför tecken för tecken med papperet eller namnet och skriv igen.

errors-passphrase-too-weak = Lösenfrasen är för lätt att gissa.
errors-passphrase-too-weak-advice = Ta fyra eller fler vanliga ord som inte hör ihop.

errors-consent-withdrawn = Samtycket till detta har dragits tillbaka.
errors-consent-withdrawn-advice = Fråga personen igen innan du skriver något som kräver det.

errors-own-questions-not-saved = Dina egna frågor kunde inte sparas i { $path }: { $reason }.
errors-own-questions-not-saved-advice = Kontrollera att filen går att läsa och skriva och lägg till frågan igen.

errors-consent-missing = Personuppgifter skulle lämnas till den här mottagaren, och det finns inget samtycke till det ({ $receiver }).
errors-consent-missing-advice = Fråga personen och anteckna svaret, eller anteckna varför det inte kan vänta: fara nu, ett barn i riskzonen eller att förmyndaren samtycker.

errors-paper-not-saved = Papperet kunde inte sparas i { $folder }: { $reason }.
errors-paper-not-saved-advice = Kontrollera att mappen finns och att du får skriva i den, och spara sedan igen.

errors-handover-key-wrong = Det här är ingen publik nyckel.
errors-handover-key-wrong-advice = Be kollegan kopiera den igen. Den börjar med age1 och är i ett stycke.

errors-handover-foreign = Filen är inget ärende från en annan beskickning.
errors-handover-foreign-advice = Välj filen som kollegan sparade med ”Lämna över”. Namnet slutar på .age.

errors-handover-damaged = Filen är skadad.
errors-handover-damaged-advice = Inget har ändrats här. Be kollegan spara och skicka den igen.

errors-handover-too-new = Filen gjordes med en nyare version av { -app-name }.
errors-handover-too-new-advice = Uppdatera { -app-name } och öppna filen igen.

errors-handover-not-for-you = Filen gjordes för en annan nyckel.
errors-handover-not-for-you-advice = Ge kollegan den publika nyckeln från dina inställningar och be om filen igen.

errors-handover-passphrase-needed = Filen är skyddad med en lösenfras.
errors-handover-passphrase-needed-advice = Skriv lösenfrasen som kollegan har berättat.

errors-handover-wrong-passphrase = Lösenfrasen öppnar inte filen.
errors-handover-wrong-passphrase-advice = Skriv den igen. Stora bokstäver och mellanslag räknas.

errors-handover-erased = Ärendet raderades här.
errors-handover-erased-advice = Ange att du vill ta över det ändå, eller lämna det.

errors-corrections-unreadable = Filen med lokala rättelser av kontakter går inte att läsa: { $path }.
errors-corrections-unreadable-advice = Själva förteckningen är fullständig. Filen lämnas som den är och sparas under ett annat namn när du skriver nästa rättelse.

errors-corrections-too-new = Filen med lokala rättelser har skapats av en nyare version av { -app-name }: { $path }.
errors-corrections-too-new-advice = Använd den nyare versionen för att se och skriva lokala rättelser. Filen har inte ändrats.

errors-corrections-not-saved = Den lokala rättelsen kunde inte sparas i { $path }: { $reason }.
errors-corrections-not-saved-advice = Kontrollera att mappen går att skriva i och spara sedan igen. Inget av det som fanns tidigare har gått förlorat.

errors-correction-number = ”{ $number }” är inte ett telefonnummer.
errors-correction-number-advice = Skriv siffror och mellanslag, gärna med + först. Ord hör hemma i anteckningen.

errors-correction-empty = Det finns inget att spara ännu.
errors-correction-empty-advice = Skriv ett nummer, tider eller en anteckning, eller ange om någon svarade. En egen kontakt behöver också ett namn.
