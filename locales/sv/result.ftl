### Resultatet av en checklista: vad svaren pekar på, aldrig en dom.

## Vad de pekar på

result-title = Resultat
result-act-now = Handla nu. Någon kan vara i fara.
result-act-now-lead = Säkerheten går före varje lista. Det övriga som framkom står kvar nedan.
result-strong-grounds = Det finns goda skäl att hänvisa personen vidare.
result-strong-grounds-lead = Flera tecken kom samman. Fråga om personen går med på att träffa en stödverksamhet; vänta inte på visshet.
result-strong-grounds-child = Det finns goda skäl att ringa barnskyddet.
result-strong-grounds-child-lead = För ett barn räcker exploatering eller en plan på det. Ring i dag; för råd behövs inget samtycke.
result-consult = Det finns skäl att fråga om råd.
result-consult-lead = Några tecken finns, men inte nog för att vara säker. Ring utan namn och säg vad du har lagt märke till.
result-no-grounds = Inga skäl hittills.
result-no-grounds-lead = Det är inte ett nej. Det som inte frågades eller var oklart kan ändå betyda något. Lämna dörren öppen.
result-return-not-at-all = Planera inte den här återresan.
result-return-not-at-all-lead = Minst ett svar talar emot att resa tillbaka alls. Sök en annan väg tillsammans med personen.
result-return-not-now = Inte nu.
result-return-not-now-lead = Något måste ändras först. Listan nedan säger vad.
result-return-unknown = Ännu okänt, alltså inte nu.
result-return-unknown-lead = En huvudfråga saknar svar. Tills den har ett gäller inte nu.
result-return-with-measures = Möjligt, med åtgärder.
result-return-with-measures-lead = Ordna var och en av dem före någon biljett, och kontrollera dem igen kvällen innan.
result-return-no-risk-found = Ingen risk hittad hittills.
result-return-no-risk-found-lead = Det betyder inte att den är trygg. Personen bestämmer. Titta igen en vecka före avresan och kvällen innan.
result-to-prepare = Något återstår att förbereda.
result-to-prepare-lead = Det som är öppet står nedan. Ett samtal kan vänta tills allt är klart, om ingen är i fara.
result-prepared = Allt är klart.
result-prepared-lead = Se en gång till på rummet och personerna alldeles innan du börjar.

## Vad det inte bevisar

result-not-identification = Det här är ingen formell identifiering.
result-who-identifies = I { $country } är det en sak för: { $who }.
result-competent = Bara värdlandets behöriga myndighet kan avgöra det.
result-ask-to-look = Dina svar är ett skäl att be dem titta.
result-who-decides-return = En vuxen bestämmer själv om resan. Behöriga organ beslutar om vistelse, skydd och barn.

## Hur svaren vägdes

result-weighed = Hur svaren vägdes
result-dimension = Dimension
result-signs = Tecken
result-what = Vilka de är
result-reading = Tolkning
result-counts = Räknas
result-not-enough = Räcker inte ensamt
result-nothing-found = Inget funnet
result-not-known = Ännu okänt
result-present = Tecken finns
result-likely = Några tecken, oklart
result-none = inga
result-nothing-reported = Frågat, inget framkom
result-open = { $count ->
    [one] { $count } öppen fråga
   *[other] { $count } öppna frågor
}
result-known = { $known } av { $count } vägda frågor har ett klart svar. Oklart och inte frågat räknas aldrig som nej.
result-child-rule = Regeln för barn användes: exploatering eller en plan på det räcker.
result-planned = Exploatering verkar vara planerad
result-deceptive-recruitment = Bedräglig rekrytering
result-coercive-recruitment = Rekrytering genom tvång
result-recruitment-by-abuse-of-vulnerability = Rekrytering genom utnyttjande av utsatt belägenhet
result-exploitation = Exploatering
result-coercion-at-destination = Tvång på destinationsorten
result-abuse-of-vulnerability-at-destination = Utnyttjande av utsatt belägenhet på destinationsorten
result-act = Handelsåtgärd
result-means = Otillbörligt medel
result-purpose = Exploateringssyfte
result-blocks = Talar emot att resa alls
result-postpones = Måste ändras först
result-measure = Kräver en åtgärd
result-rule-dimensions = En dimension räknas med två starka tecken, ett starkt och vilket annat som helst, tre medelstarka, eller två medelstarka och ett svagt.
result-rule-elements = En del räknas med ett starkt tecken, två medelstarka, eller ett medelstarkt och två svaga.
result-rule-return = Det tyngsta som framkom avgör. Inget kallas tryggt så länge en huvudfråga saknar svar.
result-rule-preparation = Allt som inte är ett ja återstår att förbereda.
result-strengths-own = Styrkorna är handbokens egna och har inte prövats.
result-strengths-operational = Styrkorna följer de operativa indikatorerna från 2009, kända från en andrahandskälla.
result-method = Om metoden
result-verify = Ännu inte kontrollerat mot en källa

## Bredvid

result-next = Nästa steg
result-unknown = Ännu okänt
result-unknown-lead = Lämna dem till utbildade samtalsledare, om inte säkerheten hänger på dem.
result-ask-next = De här skulle säga mest
result-all-known = Inget som vägs är öppet.
result-still-open = Återstår att förbereda
result-keep = Lägg i ett ärende
result-unlock = Lås upp ärenden
result-keep-why = En snabbkontroll är borta när programmet stängs.
result-in-case = I ärende { $case }
result-print = Skriv ut
result-back = Tillbaka till frågorna
result-finish = Markera som avslutad
result-finished = Avslutad
result-reopen = Öppna igen
result-printed = Utskriven { $date }

## Nästa steg

result-step-danger = Följ stegen vid fara
result-step-danger-why = Plats och människor först, sedan numret att ringa.
result-step-child = Ring barnskyddet
result-step-child-why = Vem du ringer, och vad du säger till barnet först.
result-step-health = Erbjud läkare
result-step-health-why = Vård går före varje lista.
result-step-agreement = Fråga om samtycke
result-step-agreement-why = Vem som får veta, vad och till vad.
result-step-call = Ring först utan namn
result-step-call-where = Kontakter i { $country }
result-step-call-why = Organisationer ger råd i anonyma ärenden.
result-step-contact = Kom överens om en säker kontakt
result-step-contact-why = Nummer, tider och ett ord som betyder ”inte nu”.
result-step-refer = Förbered hänvisningen
result-step-refer-why = Vem gör vad, i vilken ordning.
result-step-no-grounds = När inget framkom
result-step-no-grounds-why = Vad du ger personen med sig, och vad du antecknar.
result-step-before = Förbered nästa samtal
result-step-before-why = Tio minuter om rum, människor och gränser.
result-step-return = Besluta tillsammans om återresan
result-step-return-why = Sätt att stanna, vänta eller resa.
result-step-safe-return = Ordna en trygg återresa
result-step-safe-return-why = Resan, mottagandet och någon att ringa.
result-step-risks = Se på riskerna igen
result-step-risks-why = Vad som ändras fram till avresan.
result-step-talk = Börja med första bedömningen
result-step-talk-why = Fem minuter ensam med en vuxen.
result-step-room = En trygg plats
result-step-room-why = Rum, sällskap, tolk.
