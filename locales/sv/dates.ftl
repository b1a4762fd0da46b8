### Källornas datum, som korta anmärkningar vid ett nummer eller en uppgift.

dates-as-of = uppgift från { $date }
dates-about = omkring { $date }
dates-or-later = { $date } eller senare
dates-undated = källa utan datum
dates-unverified = ännu inte kontrollerat
dates-check-first = Kontrollera först
