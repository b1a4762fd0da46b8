### Sidan som täcker fönstret efter Dölj snabbt: en vanlig lista över helgdagar.

cover-title = Helgdagar { $year }, { $country }
cover-date = Datum
cover-day = Dag
cover-holiday = Helgdag
