### Första gången: språk, värdland, sändande stat.

welcome-title = Ställ in den här datorn
welcome-lead = Fyra korta steg. Allt kan ändras senare i Inställningar.
welcome-offline = Fungerar utan internet. Inget skickas någonstans, nu eller senare.
welcome-hide = För att dölja fönstret när som helst: { $keys }. En lista över helgdagar täcker det.
welcome-return = För att komma tillbaka: { $keys }, eller klicka tre gånger på årtalet i rubriken. Lägg det på minnet.
welcome-edition = Utgåva { $date }
welcome-step = Steg { $number } av { $total }
welcome-language = Välj språk
welcome-language-why = Där en sida inte är översatt ännu ser du det engelska originalet.
welcome-host = Var arbetar du?
welcome-host-why = Landets nödnummer syns på alla skärmar.
welcome-sending = Vilken stat tillhör din beskickning?
welcome-sending-why = Då finns dess kontakter för egna medborgare nära till hands.
welcome-complete = Komplett
welcome-reviewed = Komplett, granskat av experter
welcome-pages = { $pages } av { $total } sidor
welcome-back = Tillbaka
welcome-skip = Hoppa över resten
welcome-continue = Fortsätt
