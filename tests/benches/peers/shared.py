"""What the engines for Python share: reading the job, folding words, ranking pages, counting time and memory.

A job is a file that the measurement writes; every peer reads the same.
"""

import gc
import json
import os
import re
import sys
import time
import unicodedata

LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ґ": "г",
     "'": "", "’": "", "ʼ": ""}
)
WORD = re.compile(r"\w+(?:['’ʼ]\w+)*")


def fold(text):
    """Text as all spellings of it are compared: lower case, without accents; й is a letter of its own."""
    lower = unicodedata.normalize("NFKC", text).lower()
    if lower.isascii():
        return lower
    plain = "".join(
        letter
        if letter == "й"
        else "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))
        for letter in lower
    )
    return plain.translate(LETTERS)


def words(text):
    """The words of a text. An apostrophe inside a word belongs to it."""
    return WORD.findall(text)


def main(engine):
    """Runs `build` or `ask`, as the command line says.

    An engine has a name, a configuration, build(path, documents, lang), open(path, lang) and
    search(index, text, lang, limit), which gives (page, score, heading and snippet) of sections.
    """
    phase, file = sys.argv[1:]
    with open(file, encoding="utf-8") as text:
        job = json.load(text)
    told = {"name": engine.name, "configuration": engine.configuration, "tasks": []}
    for task in job["tasks"]:
        told["tasks"].append(build(engine, task) if phase == "build" else ask(engine, task, job["limit"]))
    with open(job["told"], "w", encoding="utf-8") as file:
        json.dump(told, file)


def build(engine, task):
    os.makedirs(task["folder"], exist_ok=True)
    begin = time.perf_counter()
    for lang, path in task["packs"].items():
        engine.build(os.path.join(task["folder"], lang), map(whole, lines(path)), lang)
    return {"milliseconds": (time.perf_counter() - begin) * 1000}


def ask(engine, task, limit):
    begin = time.perf_counter()
    packs = {lang: engine.open(os.path.join(task["folder"], lang), lang) for lang in task["packs"]}
    opened = (time.perf_counter() - begin) * 1000
    questions = list(lines(task["questions"]))
    for text, langs in questions[: task["warm"]]:
        answer(engine, packs, text, langs, limit)
    deadline = time.perf_counter() + task["seconds"]
    with open(task["answers"], "w", encoding="utf-8") as answers:
        for text, langs in questions:
            start = time.perf_counter()
            pages = answer(engine, packs, text, langs, limit)
            spent = (time.perf_counter() - start) * 1000
            answers.write(json.dumps([pages, spent]) + "\n")
            if time.perf_counter() > deadline:
                break
    gc.collect()
    return {"milliseconds": opened, "memory": memory()}


def answer(engine, packs, text, langs, limit):
    """The best section of each page; the pages in order."""
    best = {}
    for lang, pack in packs.items():
        # What a match is worth in the reader's first language, in the second, in one that is not the reader's; as in ours.
        worth = 0.5 ** langs.index(lang) if lang in langs else 0.25
        # Several sections of a page are one hit, so more sections are asked for than pages.
        for page, score, _shown in engine.search(pack, text, lang, limit * 3):
            best[page] = max(best.get(page, 0), score * worth)
    return sorted(best, key=lambda page: -best[page])[:limit]


def memory():
    """Bytes that this process holds, its part of what is shared included."""
    with open("/proc/self/smaps_rollup", encoding="ascii") as told:
        return next(int(line.split()[1]) * 1024 for line in told if line.startswith("Pss:"))


def whole(document):
    """What people ask who need a page is text like any other."""
    page, title, heading, body, asked = document
    return [page, title, heading, f"{body}\n{asked}" if asked else body]


def lines(path):
    """A file of one JSON value per line."""
    with open(path, encoding="utf-8") as text:
        for line in text:
            yield json.loads(line)
