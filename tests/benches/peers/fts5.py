"""SQLite's FTS5, whatever its tokenizer."""

import os
import sqlite3

import shared

VERSION = sqlite3.sqlite_version

# The text as it is written stands beside the folded one, for the hits that are shown.
SCHEMA = """
create table section (at integer primary key, page text, title text, heading text, body text);
create virtual table folded using fts5 (title, heading, body, tokenize = "{tokenizer}");
"""
SEARCH = """
select section.page, -bm25(folded, {weights}) as score, section.heading, snippet(folded, 2, '[', ']', '…', 24)
from folded join section on section.at = folded.rowid
where folded match ? order by bm25(folded, {weights}) limit ?
"""


class Engine:
    def build(self, path, documents, _lang):
        if os.path.exists(path):
            os.remove(path)
        base = sqlite3.connect(path)
        base.executescript("pragma journal_mode = off; pragma synchronous = off;" + SCHEMA.format(tokenizer=self.tokenizer))
        for at, document in enumerate(documents):
            base.execute("insert into section values (?, ?, ?, ?, ?)", (at, *document))
            base.execute(
                "insert into folded (rowid, title, heading, body) values (?, ?, ?, ?)",
                (at, *map(shared.fold, document[1:])),
            )
        base.commit()
        base.execute("insert into folded (folded) values ('optimize')")
        base.commit()
        base.execute("vacuum")
        base.close()

    def open(self, path, _lang):
        base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        base.execute("select count(*) from folded where folded match '\"the\"'").fetchone()
        return base

    def search(self, base, text, _lang, limit):
        found, seen = [], set()
        for query in self.queries(text):
            rows = base.execute(SEARCH.format(weights=self.weights), (query, limit)).fetchall()
            new = [row for row in rows if row[0] not in seen]
            best = max((row[1] for row in new), default=0.0)
            # What an earlier query found stands before all that a later one finds.
            found = [(page, score + best, shown) for page, score, shown in found]
            found += [(page, score, (heading, snippet)) for page, score, heading, snippet in new]
            seen.update(row[0] for row in new)
            if len(seen) >= limit:
                break
        return found
