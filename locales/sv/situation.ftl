### Tvåminutersvyn av en situation: vad man säger, vad man lägger märke till, vad man gör sedan.

situation-as-page = Läs som en sida
situation-clear = Rensa kryss
situation-ticked = { $count ->
    [0] Inget tecken förkryssat.
    [one] { $count } tecken förkryssat.
   *[other] { $count } tecken förkryssade.
}
situation-vanish = Kryssen finns bara på den här skärmen och försvinner när du lämnar den.

## Hur texten förhåller sig till originalet

situation-not-translated = Ännu inte översatt; visas på engelska
situation-out-of-date = Det engelska originalet har ändrats sedan detta översattes
situation-not-reviewed = Översättningen är ännu inte granskad av en expert
