// MiniSearch with everything it offers against sloppy typing: folded words, the last word as a prefix, fuzzy words.
import MiniSearch from 'minisearch';
import { fold, main, words } from './shared.mjs';

const options = {
  idField: 'at',
  fields: ['title', 'heading', 'body'],
  tokenize: words,
  processTerm: fold
};
const search = {
  boost: { title: 2, heading: 1.5 },
  prefix: (term, place, terms) => place === terms.length - 1 && term.length > 1,
  fuzzy: (term) => (term.length > 4 ? 0.3 : false),
  weights: { fuzzy: 0.45, prefix: 0.375 },
  combineWith: 'OR'
};

await main({
  name: 'MiniSearch',
  configuration:
    'MiniSearch 7.2.0: words folded, the last word as a prefix, fuzzy 0.3 for words of five letters and more, ' +
    'title 2, heading 1.5, OR.',
  build(documents) {
    const index = new MiniSearch(options);
    index.addAll(documents.map(([, title, heading, body], at) => ({ at, title, heading, body })));
    return index;
  },
  save: (index) => JSON.stringify(index),
  load: (text) => MiniSearch.loadJSON(text, options),
  search(index, text, _lang, limit) {
    const found = index.search(text, search).slice(0, limit);
    return found.map(({ id, score, terms }) => ({ at: id, score, marked: terms }));
  }
});
