"""Reads the help pages of LibreOffice as Debian packages them, for `npm run bench:relevance -- --help-corpus`.

    read.py FOLDER OUT

FOLDER holds the unpacked packages, OUT gets one file per language: the sections of all pages, and keywords of the index
that the authors of the help made, each with the pages that carry it. The keywords themselves stand in no section. For a
keyword there may be another form of one of its words that stands on none of those pages, by the word list of the
language, and the same keyword with a compound written apart.
"""

import json
import os
import random
import re
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser

# By our codes: the folder of the package, and the word list that knows which forms belong to one word.
LANGUAGES = {
    "da": ("da", "da_DK"),
    "de": ("de", "de_DE"),
    "en": ("en-US", "en_US"),
    "et": ("et", "et_EE"),
    "fi": ("fi", None),
    "pl": ("pl", "pl_PL"),
    "sv": ("sv", "sv_SE"),
}
# Languages that write compounds as one word, and the letters that may join the parts.
JOINTS = {"da": ("", "s", "e"), "de": ("", "s", "n", "en", "es"), "et": ("",), "fi": ("",), "sv": ("", "s")}
WORD = re.compile(r"[^\W\d_]+")
MOST_WORDS = 3
MOST_PAGES = 3


class Page(HTMLParser):
    """The sections of a page and the keywords it carries."""

    def __init__(self):
        super().__init__()
        self.keywords, self.sections, self.title = [], [["", []]], ""
        self.depth = self.inside = 0
        self.target, self.skipped = None, 0

    def handle_starttag(self, tag, attributes):
        of = dict(attributes)
        if tag == "meta" and of.get("itemprop") == "keywords":
            self.keywords.append(of.get("content") or "")
        if tag == "div":
            self.depth += 1
            if of.get("id") == "DisplayArea":
                self.inside = self.depth
            elif of.get("class") in ("relatedtopics", "howtoget"):
                self.skipped = self.skipped or self.depth
        if tag in ("h1", "h2", "h3") and self.shown():
            self.target = tag
            self.sections.append(["", []])
        if tag in ("script", "style"):
            self.target = tag
        if tag in ("p", "li", "td", "br"):
            self.sections[-1][1].append("\n")

    def handle_endtag(self, tag):
        if tag == self.target:
            self.target = None
        if tag == "div":
            self.inside = 0 if self.depth == self.inside else self.inside
            self.skipped = 0 if self.depth == self.skipped else self.skipped
            self.depth -= 1

    def handle_data(self, text):
        if not self.shown() or self.target in ("script", "style"):
            return
        if self.target == "h1":
            self.title += text
        elif self.target:
            self.sections[-1][0] += text
        else:
            self.sections[-1][1].append(text)

    def shown(self):
        return self.inside and not self.skipped


def main(folder, out):
    english = None
    os.makedirs(out, exist_ok=True)
    for lang in ["en", *(lang for lang in LANGUAGES if lang != "en")]:
        name, words = LANGUAGES[lang]
        root = os.path.join(folder, "usr/share/libreoffice/help", name, "text")
        documents, keywords = read(root)
        if lang == "en":
            english = keywords
        chosen = choose(lang, words, documents, keywords, english)
        with open(os.path.join(out, f"{lang}.json"), "w", encoding="utf-8") as file:
            json.dump({"lang": lang, "documents": documents, "keywords": chosen}, file, ensure_ascii=False)


def read(root):
    documents, keywords = [], {}
    for place, _, names in sorted(os.walk(root)):
        for name in sorted(names):
            if not name.endswith(".html"):
                continue
            path = os.path.join(place, name)
            page = Page()
            with open(path, encoding="utf-8") as text:
                page.feed(text.read())
            number = os.path.relpath(path, root)
            for heading, parts in page.sections:
                lines = [" ".join(line.split()) for line in "".join(parts).split("\n")]
                body = "\n".join(line for line in lines if line)
                if body or heading:
                    documents.append([number, " ".join(page.title.split()), " ".join(heading.split()), body])
            for keyword in page.keywords:
                asked = " ".join(keyword.replace(",", " ").split())
                keywords.setdefault(asked, set()).add(number)
    return documents, keywords


def choose(lang, list_of_words, documents, keywords, english):
    """Keywords that people could type, in an order that nobody chose."""
    vocabulary = Counter(word for document in documents for text in document[1:] for word in words(text))
    on_page = {}
    for page, *texts in documents:
        on_page.setdefault(page, set()).update(word for text in texts for word in words(text))
    stems = stemmed(lang, list_of_words, sorted(vocabulary))
    forms = {}
    for word, of in stems.items():
        for stem in of:
            forms.setdefault(stem, set()).add(word)
    chosen = []
    for text in sorted(keywords):
        pages = sorted(page for page in keywords[text] if page in on_page)
        typed = words(text)
        # What is not translated is not a word of the language.
        foreign = lang != "en" and text in english
        usable = 1 <= len(typed) <= MOST_WORDS and max(map(len, typed)) >= 4 and "".join(typed).isalpha()
        if not pages or len(pages) > MOST_PAGES or foreign or not usable or re.search(r"[\d_;<>=()*/]", text):
            continue
        there = set().union(*(on_page[page] for page in pages))
        draw = random.Random(f"7 {lang} {text}")
        chosen.append(
            {
                "text": text,
                "pages": pages,
                "form": other_form(text, typed, there, stems, forms, draw),
                "apart": apart(lang, text, typed, vocabulary, stems),
            }
        )
    random.Random(f"7 {lang}").shuffle(chosen)
    return chosen


def other_form(text, typed, there, stems, forms, draw):
    """The keyword with one word in a form that stands elsewhere in the help and on none of its pages."""
    for word in sorted(typed, key=len, reverse=True):
        akin = set().union(*(forms[stem] for stem in stems.get(word, ())))
        others = sorted(other for other in akin if other not in there and is_form(word, other))
        if others:
            return re.sub(rf"\b{word}\b", draw.choice(others), text, count=1, flags=re.IGNORECASE)
    return None


def is_form(word, other):
    """Word lists take compounds apart, so words with one stem may be compounds with one last part."""
    common = len(os.path.commonprefix([word, other]))
    shorter, longer = sorted((len(word), len(other)))
    return word != other and common >= 3 and common >= 0.6 * shorter and longer - shorter <= 4


def apart(lang, text, typed, vocabulary, stems):
    """The keyword with a compound cut into two words that the help knows."""
    best, found = 2, None
    for word in typed:
        for at in range(4, len(word) - 4):
            for joint in JOINTS.get(lang, ()):
                first, second = word[:at], word[at:]
                if first.endswith(joint) and len(first) - len(joint) >= 4:
                    first = first[: len(first) - len(joint)]
                    known = min(vocabulary[first], vocabulary[second])
                    if known > best and stems.get(first) and stems.get(second):
                        best = known
                        found = re.sub(rf"\b{word}\b", f"{first} {second}", text, count=1, flags=re.IGNORECASE)
    return found


def stemmed(lang, list_of_words, vocabulary):
    """For each word the words that it may be a form of."""
    if list_of_words is None:
        import libvoikko

        voikko = libvoikko.Voikko(lang)
        return {word: {one.get("BASEFORM", "").lower() for one in voikko.analyze(word)} for word in vocabulary}
    asked = "\n".join(vocabulary)
    command = ["hunspell", "-d", list_of_words, "-i", "utf-8", "-s"]
    told = subprocess.run(command, input=asked, capture_output=True, text=True, check=True).stdout
    stems = {}
    for line in told.splitlines():
        word, *stem = line.split()[:2] or [""]
        if stem:
            stems.setdefault(word, set()).add(stem[0].lower())
    return stems


def words(text):
    return [word.lower() for word in WORD.findall(text)]


main(*sys.argv[1:])
