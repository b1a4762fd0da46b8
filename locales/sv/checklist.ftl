### Checklistor: listan att välja ur, säkerhetskontrollen, frågorna en i taget eller som lista.

## Listan över checklistor

checklist-title = Checklistor
checklist-lead = En fråga i taget, med ord att säga och varför den spelar roll. Du kan sluta när som helst.
checklist-quick = En snabbkontroll behöver ingen lösenfras. Den finns bara i minnet och är borta när programmet stängs.
checklist-begin = Börja en snabbkontroll
checklist-go-on = Fortsätt
checklist-forget = Glöm
checklist-forgotten = Snabbkontrollen är borta.
checklist-running = { $count ->
    [0] Snabbkontroll påbörjad, inget svar än
    [one] Snabbkontroll påbörjad, { $count } svar
   *[other] Snabbkontroll påbörjad, { $count } svar
}
checklist-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
}
checklist-questions = { $count ->
    [one] { $count } fråga
   *[other] { $count } frågor
}
checklist-observed = { $count ->
    [one] { $count } genom att bara titta
   *[other] { $count } genom att bara titta
}
checklist-for-adult = Vuxna
checklist-for-child = Barn
checklist-for-any = Alla åldrar
checklist-setting-counter = Vid luckan
checklist-setting-interview = I ett samtal
checklist-setting-desk = Vid skrivbordet
checklist-setting-visit = Vid ett besök
checklist-setting-telephone = Per telefon
checklist-setting-before = I förväg

## Egna frågor

checklist-own = { $count ->
    [0] Egna frågor
    [one] Egna frågor: { $count }
   *[other] Egna frågor: { $count }
}
checklist-own-why = De står sist i listan och ändrar aldrig resultatet. De sparas på den här datorn utanför valvet: skriv inget om en person.
checklist-own-label = En egen fråga
checklist-own-add = Lägg till
checklist-own-remove = Ta bort ”{ $question }”

## Säkerhetskontrollen

checklist-gate-title = Före första frågan
checklist-gate-lead = Klara av de här fem genom att titta där det går. Titta igen när något ändras.
checklist-gate-continue = Fortsätt
checklist-gate-ways = Vad det ändrar
checklist-gate-danger = Handla först. Listan kan vänta.
checklist-gate-danger-steps = Steg vid fara
checklist-gate-child = Barn har en egen lista och en egen regel. Är du osäker, behandla personen som ett barn.
checklist-gate-child-list = Ta listan för barn
checklist-gate-not-alone = Du är inte ensam med personen. Fråga inte; lägg märke till.
checklist-gate-not-alone-link = Om sällskapet stannar
checklist-gate-interpreter = Tolken är kanske inte säker. Fråga inte genom tolken.
checklist-gate-interpreter-link = Tolkar
checklist-gate-does-not-want = Personen vill inte prata nu. Respektera det och kom överens om en annan dag.
checklist-gate-does-not-want-link = Första orden
checklist-gate-notice-first = Listan visar nu först det som går att lägga märke till.
checklist-gate-all-asked = Allt i den här listan måste frågas. Det kan vänta.
checklist-gate-how = Så tar du reda på det

## En fråga

checklist-place = Fråga { $place } av { $count }
checklist-groups = Avsnitt
checklist-group-progress = { $done } av { $count } besvarade
checklist-progress = Hur långt du har kommit
checklist-yes = Ja
checklist-no = Nej
checklist-unclear = Oklart
checklist-not-asked = Inte frågat
checklist-given = Besvarad
checklist-why-not = Varför inte? Du behöver inte säga det.
checklist-not-safe = Inte tryggt
checklist-declined = Ville inte svara
checklist-not-relevant = Gäller inte
checklist-no-time = Ingen tid
checklist-take-back = Ta tillbaka svaret
checklist-how-to-ask = Så frågar du tryggt
checklist-how-to-notice = Så lägger du märke till det
checklist-do = Gör:
checklist-dont = Gör inte:
checklist-why = Varför:
checklist-in-guide = I handboken
checklist-note = Anteckning
checklist-note-hint = personens egna ord, inga namn behövs
checklist-text = Svaret med personens ord
checklist-number = Antal
checklist-date = Dag
checklist-unverified = ännu inte kontrollerat mot källan
checklist-next = Nästa fråga
checklist-to-result = Till resultatet
checklist-back = Tillbaka
checklist-to-move = för att gå vidare
checklist-pause = Paus
checklist-stop = Du kan sluta vid vilken fråga som helst. Det du har hittills finns kvar.
checklist-first-open = Nästa öppna
checklist-result = Resultat
checklist-undo = Ångra
checklist-undone = Det senaste svaret togs tillbaka.
checklist-own-group = Dina egna frågor
checklist-intro = Om den här listan
checklist-one = En i taget
checklist-list = Lista
checklist-view = Visa frågorna
checklist-all-answered = Alla frågor har ett svar.
checklist-left = { $count ->
    [one] { $count } öppen fråga
   *[other] { $count } öppna frågor
}

## Om det är sparat

checklist-saved = Sparat, krypterat, { $time }
checklist-in-memory = Bara i minnet
checklist-saving = Sparar …
checklist-not-saved = Inte sparat än
checklist-retry = Spara igen
checklist-not-saved-stays = Det du skrev finns kvar här. Låt programmet vara öppet.

## Tecken hittills

checklist-found = Tecken hittills
checklist-not-yet-asked = inte frågat än
checklist-nothing-reported = inget framkom
checklist-strong = starkt
checklist-medium = medelstarkt
checklist-weak = svagt
checklist-signs = { $count ->
    [one] { $count } tecken
   *[other] { $count } tecken
}
checklist-uncounted = Kvar, men räknas inte
checklist-uncounted-why = Frågan är dold efter ett annat svar. Svaret räknas igen när frågan kommer tillbaka.

## Varningar

checklist-alert-danger = Någon kan vara i fara
checklist-alert-danger-step = Håll personen kvar inne hos dig medan du bestämmer dig.
checklist-alert-child = Ett barn kan vara berört
checklist-alert-child-step = Ring socialtjänsten eller barnskyddet innan du frågar mer.
checklist-alert-health = Någon kan behöva vård
checklist-alert-health-step = Erbjud läkare nu. Orsaken kan vänta.
checklist-alert-what = Gör så här nu
checklist-alert-from = Markerat vid ”{ $question }”

## Var det är

checklist-gone = Tillbaka till checklistorna

## Tangenter

checklist-key-answer = Svara: ja, nej, oklart, inte frågat; sedan skälet
checklist-key-next = Nästa fråga
checklist-key-back = Föregående fråga
checklist-key-open = Nästa öppna fråga
checklist-key-danger = Steg vid fara
checklist-key-undo = Ta tillbaka det senaste svaret
checklist-key-result = Resultat

## Sida vid sida

checklist-compare-title = Två genomgångar sida vid sida
checklist-compare-different = { $count ->
    [0] Alla svar är lika.
    [one] { $count } svar skiljer sig.
   *[other] { $count } svar skiljer sig.
}
checklist-compare-differ = Olika
checklist-compare-same = Lika
checklist-compare-question = Fråga
checklist-compare-left = Första genomgången
checklist-compare-right = Andra genomgången
checklist-compare-by = { $who }, { $date } kl. { $time }
checklist-compare-finding = Resultat
checklist-compare-none = inget svar

## På en sida i handboken

checklist-asked = Frågas i checklistor
checklist-asked-beginning = I början
