// The Snowball stemmers that come with lunr-languages, as plain functions from word to stem.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);

const names = { da: 'da', de: 'de', fi: 'fi', nb: 'no', pl: 'pl', ro: 'ro', sv: 'sv' };
const stemmers = { en: lunr.stemmer };
for (const [lang, name] of Object.entries(names)) {
  require(`lunr-languages/lunr.${name}`)(lunr);
  stemmers[lang] = lunr[name].stemmer;
}

/** The languages that have a stemmer. */
export const stemmed = Object.keys(stemmers).sort();

/** The stem of a word in lower case; the word itself where the language has no stemmer. */
export function stem(word, lang) {
  const stemmer = stemmers[lang];
  return stemmer ? String(stemmer(new lunr.Token(word, {}))) : word;
}

export { lunr };
