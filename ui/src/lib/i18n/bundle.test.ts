import { expect, test } from 'vitest';
import { buildBundle, formatWith } from './bundle';
import { languages } from './languages';

function bundle(code: string, text: string) {
  const language = languages.find((language) => language.code === code);
  if (!language) throw new Error(`${code} is not in the table of languages`);
  return buildBundle(language, [text]);
}

const english = bundle('en', 'a-both = Both\na-english = Only English\na-name = Hello { $name }.');

test('a message is said in the first language that has it', () => {
  const bundles = [bundle('sv', 'a-both = Båda'), english];
  expect(formatWith(bundles, 'a-both')).toBe('Båda');
  expect(formatWith(bundles, 'a-english')).toBe('Only English');
});

test('a message that cannot be said without a mistake is said in the fallback', () => {
  const bundles = [bundle('sv', 'a-both = { $gone }\na-english = { -gone }'), english];
  expect(formatWith(bundles, 'a-both')).toBe('Both');
  expect(formatWith(bundles, 'a-english')).toBe('Only English');
});

test('an unknown message shows its id', () => {
  expect(formatWith([english], 'a-nothing')).toBe('a-nothing');
});

test('what is put into a message is isolated from the direction around it', () => {
  expect(formatWith([english], 'a-name', { name: 'Åsa' })).toBe('Hello \u2068Åsa\u2069.');
});

test('the pseudo-language mirrors the text and never what is put into it', () => {
  const pseudo = bundle('ar-XB', 'a-name = Call { $name }');
  expect(formatWith([pseudo], 'a-name', { name: 'Åsa 112' })).toBe(
    '\u202ECall\u202C \u2068Åsa 112\u2069'
  );
});

test.each([
  ['en', '22 May 2026'],
  ['sv', '22 maj 2026'],
  ['uk', '22 травня 2026 р.'],
  ['ar-XB', '22 May 2026']
])('a date in a message is written out in %s', (code, expected) => {
  const text = formatWith([bundle(code, 'a-day = { $day }')], 'a-day', {
    day: new Date(2026, 4, 22)
  });
  expect(text).toBe(expected);
});

test.each([
  ['en', 1, '1 page'],
  ['en', 2, '2 pages'],
  ['uk', 1, '1 сторінка'],
  ['uk', 3, '3 сторінки'],
  ['uk', 11, '11 сторінок']
])('plurals follow the language: %s %i', (code, count, expected) => {
  const text = `a-pages = { $count ->
    [one] { $count } ${code === 'en' ? 'page' : 'сторінка'}
    [few] { $count } сторінки
   *[other] { $count } ${code === 'en' ? 'pages' : 'сторінок'}
 }`;
  const said = formatWith([bundle(code, text)], 'a-pages', { count });
  expect(said.replace(/[\u2068\u2069]/g, '')).toBe(expected);
});
