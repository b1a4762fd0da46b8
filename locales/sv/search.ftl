### Sökfönstret: fältet, filtren, träffarna och vad det säger när inget hittas.

## Fältet

search-title = Sök
search-field = Sök i handboken, ordlistan och kontakterna
search-placeholder = Sök i handbok, ord, kontakter
search-clear = Töm fältet
search-count =
    { $count ->
        [0] Inget hittades
        [one] { $count } träff
       *[other] { $count } träffar
    }
search-begin = Skriv vad du ser eller behöver: ”pass”, ”barn”, ”polis”.
search-begin-tip = Ett eller två vanliga ord räcker. Små stavfel gör inget.

## Filter

search-filters = Filter
search-parts = Del av handboken
search-all = Alla
search-all-parts = Alla delar
search-forms = Form av exploatering
search-all-forms = Alla former
search-kind-page = Handbok
search-kind-term = Ord
search-kind-contact = Kontakter
search-kind-question = Frågor
search-kind-step = Steg
search-filter =
    { $count ->
        [one] { $name }, { $count } träff
       *[other] { $name }, { $count } träffar
    }

## Träffar

search-results = Träffar
search-best = Bästa träff
search-corrected = Visar träffar för ”{ $words }”
search-translated = För ”{ $typed }” ({ $language }) visas också träffar för ”{ $term }”
search-found-in = hittad i texten på { $language }
search-in-language = på { $language }

## När sökningen förbereds, och när den misslyckas

search-preparing = Sökningen förbereds. Det tar några sekunder första gången.
search-preparing-tip = Det fortsätter av sig självt. Du kan läsa alla sidor under tiden.
search-again = Försök igen

## Inget hittat

search-nothing = Inget hittades för ”{ $text }”
search-nothing-everywhere = Vi sökte i alla sidor, ordlistan och kontakterna.
search-nothing-country = Vi sökte i alla sidor, ordlistan och kontakterna för { $country }.
search-nothing-filtered = Vi sökte bara inom de filter som du har valt.
search-nothing-clear = Sök överallt
search-nothing-nearest = Ligger närmast
search-nothing-tips = Det här hjälper
search-nothing-fewer = Använd färre ord, eller ett enda vanligt ord.
search-nothing-other = Använd ett vidare ord: ”papper” i stället för ”uppehållskort”.
search-nothing-english = Pröva det engelska ordet. De flesta sidor finns på engelska.
search-nothing-contents = Visa handbokens innehåll

## Tangenterna längst ned, och löftet

search-key-move = flytta
search-key-open = öppna
search-key-beside = öppna bredvid
search-key-filters = filter
search-private = Sökningar stannar på den här datorn och sparas inte

## Sökfönstrets tangenter, som listan över kortkommandon visar dem

search-does-move = Gå genom träffarna
search-does-open = Öppna träffen
search-does-beside = Öppna träffen på två språk bredvid varandra
search-does-filters = Gå till filtren
search-does-close = Stäng sökningen
