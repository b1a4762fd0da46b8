// elasticlunr with expansion: every word stands for all words that begin with it.
import elasticlunr from 'elasticlunr';
import { fold, main, words } from './shared.mjs';
import { stem, stemmed } from './stemmers.mjs';

// Its own tokenizer cuts at spaces only, and its trimmer takes every letter that is not ASCII for none.
elasticlunr.tokenizer = (text) => words(String(text ?? '')).map((word) => word.toLowerCase());
elasticlunr.tokenizer.getSeperator = () => undefined;
const pipelines = new Map();
function pipeline(lang) {
  if (!pipelines.has(lang)) {
    const step = (word) => stem(fold(word), lang);
    elasticlunr.Pipeline.registerFunction(step, `stem-${lang}`);
    pipelines.set(lang, step);
  }
  return pipelines.get(lang);
}

await main({
  name: 'elasticlunr',
  configuration:
    `elasticlunr 0.9.5: expand, OR, title 2, heading 1.5; words folded, then stemmed (${stemmed.join(' ')}); ` +
    'its trimmer and stop words are left out, because they know ASCII and English only.',
  build(documents, lang) {
    const index = elasticlunr();
    index.pipeline.reset();
    index.pipeline.add(pipeline(lang));
    index.setRef('at');
    ['title', 'heading', 'body'].forEach((field) => index.addField(field));
    index.saveDocument(false);
    documents.forEach(([, title, heading, body], at) => index.addDoc({ at, title, heading, body }));
    return index;
  },
  save: (index) => JSON.stringify(index),
  load(text, lang) {
    pipeline(lang);
    return elasticlunr.Index.load(JSON.parse(text));
  },
  search(index, text, _lang, limit) {
    const fields = { title: { boost: 2 }, heading: { boost: 1.5 }, body: { boost: 1 } };
    const found = index.search(text, { fields, bool: 'OR', expand: true }).slice(0, limit);
    const marked = words(text).map((word) => word.toLowerCase());
    return found.map(({ ref, score }) => ({ at: Number(ref), score, marked }));
  }
});
