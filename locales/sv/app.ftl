### Programmets namn och fönstrets titlar.

-app-name = Diplomatisk handbok

## Fönstertitlar. De enda meddelanden som kärnan själv visar.

app-title = { -app-name }
app-cover-title = Helgdagar
