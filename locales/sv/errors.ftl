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
