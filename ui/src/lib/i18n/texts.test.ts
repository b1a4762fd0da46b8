import { expect, test } from 'vitest';
import { buildBundle } from './bundle';
import { languages } from './languages';
import { loadTexts, sourceTexts } from './texts';

const offered = languages.filter((language) => language.offered);

// The core checks these files with another reader of Fluent; this is the one that shows them.
test.each(offered)('every message of $code is understood here too', async (language) => {
  const texts = language.fallback ? await loadTexts(language.code) : sourceTexts;
  const ids = texts.flatMap((text) => text.match(/^[a-z][a-z0-9-]*(?= *=)/gm) ?? []);
  const bundle = buildBundle(language, texts);
  expect(ids).toContain('app-title');
  expect(ids.filter((id) => !bundle.hasMessage(id))).toEqual([]);
});

test('a language without messages has no texts', async () => {
  expect(await loadTexts('da')).toEqual([]);
});
