### Die Wörter auf den Papieren eines Falls. Förmlicher Ton. Nie ein Urteil: mutmaßliches Opfer, Indikatoren mit Namen.

letters-title-referral-letter = Vermittlungsschreiben
letters-title-case-summary = Zusammenfassung des Falls
letters-title-handover-note = Übergabevermerk
letters-title-phone-script = Leitfaden für ein Telefongespräch
letters-title-return-risk = Risiken einer Rückkehr

letters-for-own-file = Für die eigene Akte der Vertretung
letters-for-superior = Für die Leitung der Vertretung
letters-for-statistics = Für die Statistik
letters-for-service-provider = Für die Fachberatungsstelle
letters-for-police = Für die Polizei
letters-for-authority = Für die zuständige Behörde
letters-for-ministry = Für das Außenministerium
letters-for-child-protection = Für das Jugendamt oder eine andere Stelle des Kinderschutzes
letters-for-iom = Für die Internationale Organisation für Migration
letters-for-lawyer = Für die anwaltliche Vertretung
letters-for-other-mission = Für die Vertretung eines anderen Staates

letters-lead-referral-letter = Wir vermitteln diese Person als mutmaßliches Opfer von Menschenhandel an Sie weiter. Bitte nehmen Sie nur auf dem unten genannten Weg Kontakt mit der Person auf oder, wenn keiner genannt ist, über uns.
letters-lead-case-summary = Was über diesen Fall bekannt ist und was getan wurde.
letters-lead-handover-note = Wir übergeben Ihnen diesen Fall. Bitte bestätigen Sie schriftlich, dass Sie ihn übernehmen, und nennen Sie die zuständige Person.
letters-lead-return-risk = Was bisher über die Risiken einer Rückkehr bekannt ist. Nach einem Risiko, das hier nicht steht, wurde möglicherweise nicht gefragt, oder es ist nicht bekannt. Das heißt nicht, dass die Rückkehr sicher ist.
letters-lead-statistics = Nur zur Zählung. Eine Kombination, die auf weniger als fünf Personen zutrifft, darf nicht veröffentlicht werden.
letters-not-identification = Dies ist keine formelle Identifizierung.
letters-competent = Ob die Person Opfer von Menschenhandel ist, entscheidet allein die zuständige Behörde.
letters-return-decides = Eine erwachsene Person entscheidet frei, ob sie zurückkehrt. Bei einem Kind geht das Kindeswohl vor. Über Aufenthalt, Schutz und die Betreuung von Kindern entscheiden die zuständigen Behörden.
letters-child = Wenn das Alter nicht sicher ist und die Person ein Kind sein könnte, behandeln Sie sie bitte als Kind.

letters-section-contact = Kontakt
letters-section-agreement = Einwilligung der Person
letters-section-person = Die Person
letters-section-safety = Sicherheit und Bedarf
letters-section-facts = Was bekannt ist
letters-section-return = Rückkehr
letters-section-course = Was getan wurde und was folgt
letters-section-notes = Notizen

letters-part-to = An
letters-part-from = Von
letters-part-backup = Auskunft gibt auch
letters-part-asked = Wir bitten Sie
letters-part-name = Name
letters-part-safe-contact = Sicherer Kontakt
letters-part-language = Sprache, Dolmetschen
letters-part-needs = Jetzt benötigt
letters-part-danger = Gefahr jetzt
letters-part-risk = Risiko
letters-part-age = Alter
letters-part-nationality = Staatsangehörigkeit
letters-part-documents = Papiere der Person
letters-part-host = Land
letters-part-forms = Mögliche Ausbeutung
letters-part-words = Was die Person sagte
letters-part-indicators = Vermerkte Indikatoren
letters-part-return-wish = Möchte zurückkehren
letters-part-return-risks = Vermerkte Risiken
letters-part-reception = Wer die Person empfängt
letters-part-notes = Notizen
letters-part-done = Erledigt
letters-part-open = Noch zu tun
letters-part-referred = Personenbezogene Daten weitergegeben
letters-part-promised = Der Person zugesagt
letters-part-refused = Abgelehnt (was, von wem)
letters-part-next = Nächster Termin
letters-part-opened = Fall angelegt
letters-part-state = Stand des Falls
letters-detained = In behördlichem Gewahrsam
letters-origin = Herkunftsland
letters-year = Jahr

letters-yes = Ja
letters-no = Nein
letters-unknown = Nicht bekannt
letters-name-by-telephone = Der Name wird der zuständigen Person telefonisch mitgeteilt.
letters-age-adult = Erwachsen
letters-age-child = Kind (unter 18 Jahren)
letters-nationality-own = Staatsangehörigkeit des Entsendestaats
letters-nationality-other = Staatsangehörigkeit eines anderen Staates
letters-nationality-none = Staatenlos
letters-state-open = Offen
letters-state-waiting = Wartet auf andere
letters-state-closed = Abgeschlossen

letters-agreed = Die Person hat am { $date } eingewilligt, dass dies weitergegeben wird ({ $receiver }).
letters-agreed-what = Gesagt werden darf
letters-agreed-purpose = Zweck
letters-agreed-how = Wie erteilt
letters-agreed-until = Gilt bis
letters-agreed-withdraw = Die Person kann die Einwilligung jederzeit widerrufen. Bitte geben Sie ohne neue Einwilligung nichts weiter, es sei denn, das Gesetz verlangt es.
letters-without = Weitergegeben ohne Einwilligung der Person: { $reason }.
letters-reason-danger = es besteht unmittelbare Lebensgefahr
letters-reason-child-at-risk = ein Kind ist gefährdet
letters-reason-guardian-agrees = die gesetzliche Vertretung des Kindes stimmt zu
letters-agreed-nobody = Es ist keine Einwilligung vermerkt.
letters-receiver-service-provider = Fachberatungsstelle
letters-receiver-police = Polizei
letters-receiver-authority = zuständige Behörde
letters-receiver-ministry = Außenministerium
letters-receiver-child-protection = Kinderschutz
letters-receiver-iom = Internationale Organisation für Migration
letters-receiver-lawyer = anwaltliche Vertretung
letters-receiver-family = Familie
letters-receiver-other-mission = Vertretung eines anderen Staates
letters-receiver-other-post = eine andere Vertretung desselben Auswärtigen Dienstes

letters-group-deceptive-recruitment = Anwerbung durch Täuschung
letters-group-coercive-recruitment = Anwerbung unter Zwang
letters-group-recruitment-by-abuse-of-vulnerability = Anwerbung unter Ausnutzung einer Zwangslage
letters-group-exploitation = Ausbeutung
letters-group-coercion-at-destination = Zwang am Zielort
letters-group-abuse-of-vulnerability-at-destination = Ausnutzung einer Zwangslage am Zielort
letters-group-act = Tathandlung
letters-group-means = Tatmittel
letters-group-purpose = Ausbeutungszweck
letters-group-danger = Gefahr
letters-group-health = Gesundheit
letters-group-child = Kind
letters-group-blocks = Spricht gegen eine Rückkehr
letters-group-postpones = Muss sich vor einer Rückkehr ändern
letters-group-measure = Vor einer Rückkehr zu regeln
letters-group-unknown = Noch nicht bekannt

letters-script-greeting = Guten Tag. Hier ist { $from }. Ich rufe wegen einer Person an, die Opfer von Menschenhandel sein könnte.
letters-script-anonymous = Ich bitte um Ihren Rat und nenne heute keinen Namen.
letters-script-agreed = Die Person ist einverstanden, dass ich mit Ihnen spreche.
letters-script-without = Ich rufe ohne Einwilligung der Person an und nenne Ihnen den Grund.
letters-script-number = Nummer
letters-script-source = { $number } (Quelle: { $date })
letters-script-undated = { $number } (Quelle ohne Datum)
letters-script-local = Hier berichtigt am { $date }
letters-script-own = Eigener Kontakt, hier notiert am { $date }
letters-script-local-number = Nummer: { $number }
letters-script-local-hours = Zeiten: { $hours }
letters-script-local-called = angerufen am { $date }
letters-script-local-works = funktioniert
letters-script-local-no-answer = antwortet nicht mehr
letters-script-local-changed = der Eintrag wurde seither geändert: vergleichen
letters-script-local-old = älter als 18 Monate: zuerst prüfen
letters-script-say = Sagen Sie nur dies
letters-script-ask = Fragen Sie
letters-script-ask-place = Gibt es heute einen sicheren Ort?
letters-script-ask-next = Was geschieht als Nächstes, und wann?
letters-script-ask-who = Wer ist zuständig, und unter welcher Nummer ist diese Person zu erreichen?
letters-script-ask-cost = Was kostet es, und muss die Person bei der Polizei aussagen?
letters-script-close = Bitte nehmen Sie nur auf dem Weg, den ich Ihnen genannt habe, oder über mich Kontakt mit der Person auf. Vielen Dank.
letters-script-name = Nennen Sie den Namen erst, wenn Sie wissen, mit wem Sie sprechen, und nur, wenn dies vereinbart ist oder die Sicherheit es erfordert.
letters-script-write-own = Unser Aktenzeichen
letters-script-write = Schreiben Sie auf
letters-script-write-who = Gesprochen mit, Uhrzeit
letters-script-write-number = Deren Aktenzeichen
letters-script-write-promised = Was zugesagt wurde

letters-typed-in = Was die Vertretung selbst geschrieben hat, steht in der Sprache, in der es geschrieben wurde: { $language }.
letters-handbook-english = Namen von Indikatoren und Schritten stehen auf Englisch.
letters-confidential = Bitte vertraulich behandeln. Persönlich oder verschlüsselt übergeben. Im Betreff einer Nachricht nur das Aktenzeichen, nie einen Namen nennen.
letters-erase-by = Zu vernichten bis { $date }.
letters-erase-when-done = Zu vernichten, sobald es nicht mehr gebraucht wird.
letters-page = Seite { $page } von { $pages }
letters-officer = Für die Vertretung
letters-received-by = Empfangen von, Uhrzeit
letters-date = { $month ->
    [1] { $day }. Januar { $year }
    [2] { $day }. Februar { $year }
    [3] { $day }. März { $year }
    [4] { $day }. April { $year }
    [5] { $day }. Mai { $year }
    [6] { $day }. Juni { $year }
    [7] { $day }. Juli { $year }
    [8] { $day }. August { $year }
    [9] { $day }. September { $year }
    [10] { $day }. Oktober { $year }
    [11] { $day }. November { $year }
   *[12] { $day }. Dezember { $year }
}
