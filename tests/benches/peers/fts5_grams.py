"""SQLite FTS5 with the tokenizer trigram: the query is cut into its grams, any of them may match."""

import shared
import fts5


class Grams(fts5.Engine):
    name = "SQLite FTS5 trigram"
    configuration = (
        f"SQLite {fts5.VERSION}, FTS5 with trigram on text that is folded before (the tokenizer of this version does not); "
        "the words of the query cut into grams, OR; bm25 with title 3, heading 2."
    )
    weights = "3.0, 2.0, 1.0"
    tokenizer = "trigram"

    def queries(self, text):
        grams = []
        for word in shared.words(shared.fold(text)):
            grams += [word[at : at + 3] for at in range(len(word) - 2)]
        if grams:
            yield " OR ".join(f'"{gram}"' for gram in dict.fromkeys(grams))


shared.main(Grams())
