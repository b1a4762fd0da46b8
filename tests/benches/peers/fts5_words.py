"""SQLite FTS5 with the tokenizer unicode61: all words; where that finds too little, any word as a prefix."""

import shared
import fts5


class Words(fts5.Engine):
    name = "SQLite FTS5 unicode61"
    configuration = (
        f"SQLite {fts5.VERSION}, FTS5 with unicode61 remove_diacritics 2 on text that is folded before (ł ø æ ß too); "
        "first all words, then any word as a prefix; bm25 with title 2, heading 1.5."
    )
    weights = "2.0, 1.5, 1.0"
    tokenizer = "unicode61 remove_diacritics 2"

    def queries(self, text):
        terms = [f'"{word}"' for word in shared.words(shared.fold(text))]
        if terms:
            yield " AND ".join(terms)
            yield " OR ".join(term + "*" for term in terms)


shared.main(Words())
