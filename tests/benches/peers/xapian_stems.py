"""Xapian with the stemmer of the language and spelling correction."""

import json
import os
import shutil

import xapian

import shared

STEMMERS = {
    "da": "danish", "de": "german", "en": "english", "fi": "finnish", "lt": "lithuanian", "nb": "norwegian",
    "ro": "romanian", "sv": "swedish",
}
PARTIAL = xapian.QueryParser.FLAG_PARTIAL
SPELLING = xapian.QueryParser.FLAG_SPELLING_CORRECTION


def stemmer(lang):
    return xapian.Stem(STEMMERS.get(lang, "none"))


class Xapian:
    name = "Xapian"
    configuration = (
        f"Xapian {xapian.version_string()} with python3-xapian: stemmers ({' '.join(sorted(STEMMERS))}), text as written and "
        "folded, spelling correction from the index, the last word as a prefix, OR; title 3, heading 2 as frequencies."
    )

    def build(self, path, documents, lang):
        shutil.rmtree(path, ignore_errors=True)
        base = xapian.WritableDatabase(path, xapian.DB_CREATE)
        terms = xapian.TermGenerator()
        terms.set_stemmer(stemmer(lang))
        terms.set_database(base)
        terms.set_flags(xapian.TermGenerator.FLAG_SPELLING)
        for page, title, heading, body in documents:
            document = xapian.Document()
            terms.set_document(document)
            for text, frequency in ((title, 3), (heading, 2), (body, 1)):
                terms.index_text(text, frequency)
                terms.increase_termpos()
                folded = shared.fold(text)
                if folded != text.lower():
                    terms.index_text_without_positions(folded, frequency)
            document.set_data(json.dumps([page, heading, body]))
            base.add_document(document)
        base.commit()
        base.close()

    def open(self, path, lang):
        base = xapian.Database(path)
        parser = xapian.QueryParser()
        parser.set_stemmer(stemmer(lang))
        parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
        parser.set_database(base)
        parser.set_max_expansion(100, xapian.Query.WILDCARD_LIMIT_MOST_FREQUENT)
        return base, parser, xapian.Enquire(base)

    def search(self, opened, text, lang, limit):
        base, parser, enquire = opened
        texts = [" ".join(shared.words(text))]
        folded = shared.fold(texts[0])
        if folded != texts[0].lower():
            texts.append(folded)
        query = xapian.Query()
        for text in texts:
            asked = parser.parse_query(text, PARTIAL)
            # By itself, because an unfinished word is never corrected.
            parser.parse_query(text, SPELLING)
            corrected = parser.get_corrected_query_string()
            if corrected:
                asked = xapian.Query(xapian.Query.OP_OR, asked, parser.parse_query(corrected, 0))
            query = asked if query.empty() else xapian.Query(xapian.Query.OP_MAX, query, asked)
        enquire.set_query(query)
        hits = enquire.get_mset(0, limit)
        stem, found = stemmer(lang), []
        for hit in hits:
            page, heading, body = json.loads(hit.document.get_data())
            found.append((page, hit.weight, (heading, hits.snippet(body, 160, stem))))
        return found


shared.main(Xapian())
