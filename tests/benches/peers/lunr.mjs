// lunr with the stemmer of the language, the last word as a prefix, and one or two edits.
import { fold, main, words } from './shared.mjs';
import { lunr, stem, stemmed } from './stemmers.mjs';

lunr.tokenizer = (text) =>
  words(String(text ?? '')).map((word) => new lunr.Token(word.toLowerCase(), {}));
const steps = new Map();
function step(lang) {
  if (!steps.has(lang)) {
    const run = (token) => stems(String(token), lang).map((word) => token.clone(() => word));
    lunr.Pipeline.registerFunction(run, `stem-${lang}`);
    steps.set(lang, run);
  }
  return steps.get(lang);
}

/** The stem of a word, and of the word without accents: stemmers need them, and people leave them out. */
function stems(word, lang) {
  return [...new Set([fold(stem(word, lang)), fold(stem(fold(word), lang))])];
}

await main({
  name: 'lunr',
  configuration:
    `lunr 2.3.9 with lunr-languages 1.22.0: words stemmed (${stemmed.join(' ')}) and folded, with and without accents; each word as its stem (10), ` +
    'the last one as a prefix (3), words of five letters and more with one edit, of eight with two (1); title 3, heading 2.',
  build(documents, lang) {
    const builder = new lunr.Builder();
    builder.pipeline.add(step(lang));
    builder.searchPipeline.add(step(lang));
    builder.ref('at');
    builder.field('title', { boost: 3 });
    builder.field('heading', { boost: 2 });
    builder.field('body');
    documents.forEach(([, title, heading, body], at) => builder.add({ at, title, heading, body }));
    return builder.build();
  },
  save: (index) => JSON.stringify(index),
  load(text, lang) {
    step(lang);
    return lunr.Index.load(JSON.parse(text));
  },
  search(index, text, lang, limit) {
    const typed = words(text).map((word) => word.toLowerCase());
    const found = index.query((query) => {
      typed.forEach((word, place) => {
        const terms = stems(word, lang);
        query.term(terms, { boost: 10, usePipeline: false });
        if (place === typed.length - 1 && word.length > 1) {
          const wildcard = lunr.Query.wildcard.TRAILING;
          query.term(fold(word), { boost: 3, usePipeline: false, wildcard });
        }
        if (word.length > 4) {
          const editDistance = word.length > 7 ? 2 : 1;
          query.term(terms, { boost: 1, usePipeline: false, editDistance });
        }
      });
    });
    const hits = found.slice(0, limit);
    return hits.map(({ ref, score, matchData }) => ({
      at: Number(ref),
      score,
      marked: Object.keys(matchData.metadata)
    }));
  }
});
