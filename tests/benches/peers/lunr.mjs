// lunr with the stemmer of the language, the last word as a prefix, and one edit.
import { fold, main, words } from './shared.mjs';
import { lunr, stem, stemmed } from './stemmers.mjs';

lunr.tokenizer = (text) =>
  words(String(text ?? '')).map((word) => new lunr.Token(word.toLowerCase(), {}));
const steps = new Map();
function step(lang) {
  if (!steps.has(lang)) {
    const run = (token) => token.update((word) => fold(stem(word, lang)));
    lunr.Pipeline.registerFunction(run, `stem-${lang}`);
    steps.set(lang, run);
  }
  return steps.get(lang);
}

await main({
  name: 'lunr',
  configuration:
    `lunr 2.3.9 with lunr-languages 1.22.0: words stemmed (${stemmed.join(' ')}) and folded; each word as its stem (10), ` +
    'the last one as a prefix (3), words of five letters and more with one edit (1); title 3, heading 2.',
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
        const term = fold(stem(word, lang));
        query.term(term, { boost: 10, usePipeline: false });
        if (place === typed.length - 1 && word.length > 1) {
          const wildcard = lunr.Query.wildcard.TRAILING;
          query.term(fold(word), { boost: 3, usePipeline: false, wildcard });
        }
        if (word.length > 4) {
          query.term(term, { boost: 1, usePipeline: false, editDistance: word.length > 7 ? 2 : 1 });
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
