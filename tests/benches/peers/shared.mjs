// What the libraries for JavaScript share: reading the job, folding words, ranking pages, cutting snippets, counting
// time and memory. A job is a file that the measurement writes; every peer reads the same.
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const letters = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ґ: 'г' };

/** A word as all spellings of it are compared: lower case, without accents; й is a letter of its own. */
export function fold(word) {
  const lower = word.normalize('NFKC').toLowerCase();
  const plain = lower.replace(/[^й]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain.replace(/[łøđðþßæœґ]/g, (letter) => letters[letter]).replace(/['’ʼ]/g, '');
}

/** The words of a text. An apostrophe inside a word belongs to it. */
export function words(text) {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/**
 * Runs `build` or `ask`, as the command line says. A library is
 * `{ name, configuration, build(documents, lang), save(index), load(text, lang), search(index, text, lang, limit) }`;
 * search gives `{ at, score, marked }`: the number of a section, how good, and the words to mark in it.
 */
export async function main(library) {
  const [phase, file] = process.argv.slice(2);
  const job = JSON.parse(readFileSync(file, 'utf8'));
  const told = { name: library.name, configuration: library.configuration, tasks: [] };
  for (const task of job.tasks) {
    told.tasks.push(
      await (phase === 'build' ? build(library, task) : ask(library, task, job.limit))
    );
  }
  writeFileSync(job.told, JSON.stringify(told));
}

async function build(library, task) {
  mkdirSync(task.folder, { recursive: true });
  let milliseconds = 0;
  for (const [lang, path] of Object.entries(task.packs)) {
    const documents = (await lines(path)).map(whole);
    const begin = performance.now();
    const index = library.build(documents, lang);
    writeFileSync(`${task.folder}/${lang}.index.json`, library.save(index));
    milliseconds += performance.now() - begin;
  }
  return { milliseconds };
}

async function ask(library, task, limit) {
  // The texts are read before the clock starts: a program has them somewhere, and how is not the library's doing.
  const texts = {};
  for (const [lang, path] of Object.entries(task.packs)) {
    texts[lang] = (await lines(path)).map(whole);
  }
  const begin = performance.now();
  const packs = {};
  for (const lang of Object.keys(task.packs)) {
    packs[lang] = library.load(readFileSync(`${task.folder}/${lang}.index.json`, 'utf8'), lang);
  }
  const milliseconds = performance.now() - begin;
  const questions = await lines(task.questions);
  for (const [text, langs] of questions.slice(0, task.warm)) {
    answer(library, packs, texts, text, langs, limit);
  }
  const answers = [];
  const deadline = performance.now() + task.seconds * 1000;
  for (const [text, langs] of questions) {
    const start = performance.now();
    const pages = answer(library, packs, texts, text, langs, limit);
    const time = performance.now() - start;
    answers.push(JSON.stringify([pages, time]));
    if (performance.now() > deadline) {
      break;
    }
  }
  writeFileSync(task.answers, answers.map((line) => `${line}\n`).join(''));
  globalThis.gc?.();
  return { milliseconds, memory: memory() };
}

/** What people ask who need a page is text like any other. */
const whole = ([page, title, heading, body, asked]) => [
  page,
  title,
  heading,
  asked ? `${body}\n${asked}` : body
];

/** The best section of each page, with a snippet of it; the pages in order. */
function answer(library, packs, texts, text, langs, limit) {
  const best = new Map();
  for (const lang of Object.keys(packs)) {
    const worth = weight(langs, lang);
    // Several sections of a page are one hit, so more sections are asked for than pages.
    for (const hit of library.search(packs[lang], text, lang, limit * 3)) {
      const [page] = texts[lang][hit.at];
      const score = hit.score * worth;
      if (!(best.get(page)?.score >= score)) {
        best.set(page, { page, lang, at: hit.at, marked: hit.marked, score });
      }
    }
  }
  const hits = [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  for (const hit of hits) {
    hit.snippet = snippet(texts[hit.lang][hit.at][3], hit.marked);
  }
  return hits.map((hit) => hit.page);
}

/** What a match is worth in the reader's first language, in the second, in one that is not the reader's; as in ours. */
function weight(langs, lang) {
  const place = langs.indexOf(lang);
  return place < 0 ? 0.25 : 0.5 ** place;
}

/** Some words of the text around the first that is marked, with the places to mark. */
function snippet(text, marked) {
  const lower = text.toLowerCase();
  const places = marked.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  const start = Math.max(0, first - 60);
  const cut = text.slice(start, start + 160);
  const ranges = [];
  for (const word of marked) {
    const at = cut.toLowerCase().indexOf(word);
    if (at >= 0) {
      ranges.push([at, at + word.length]);
    }
  }
  return { cut, ranges };
}

/** Bytes that this process holds, its part of what is shared included. */
function memory() {
  const told = readFileSync('/proc/self/smaps_rollup', 'utf8');
  return Number(/^Pss:\s+(\d+)/m.exec(told)[1]) * 1024;
}

/** A file of one JSON value per line. */
async function lines(path) {
  const values = [];
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity
  })) {
    values.push(JSON.parse(line));
  }
  return values;
}
