"""SQLite FTS5 with the tokenizer unicode61: all words, the last as a prefix; what that leaves open, any word as a prefix."""

import shared
import fts5


class Words(fts5.Engine):
    name = "SQLite FTS5 unicode61"
    configuration = (
        f"SQLite {fts5.VERSION}, FTS5 with unicode61 remove_diacritics 2 on text that is folded before (ł ø æ ß too); "
        "all words and the last as a prefix first, then any word as a prefix; bm25 with title 3, heading 2."
    )
    tokenizer = "unicode61 remove_diacritics 2"

    def queries(self, text):
        terms = [f'"{word}"' for word in shared.words(shared.fold(text))]
        if terms:
            yield " AND ".join(terms[:-1] + [terms[-1] + "*"])
            yield " OR ".join(term + "*" for term in terms)


shared.main(Words())
