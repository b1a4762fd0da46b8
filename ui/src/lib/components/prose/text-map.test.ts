import { expect, test } from 'vitest';
import { fold, TextMap } from './text-map';

function texts(html: string, find: (map: TextMap) => Range[]): string[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return find(new TextMap(root)).map((range) => range.toString());
}
const found = (html: string, text: string) => texts(html, (map) => map.find(text));
const words = (html: string, ...sought: string[]) => texts(html, (map) => map.findWords(sought));

test('finds a text whatever its case', () => {
  expect(found('<p>Passport, PASSPORT, passport</p>', 'passPort')).toHaveLength(3);
});

test('finds a text that runs across links and emphasis', () => {
  expect(
    found('<p>the <a href="#x">first</a> <strong>wor</strong>ds to say</p>', 'first words')
  ).toEqual(['first words']);
});

test('does not run over the end of a paragraph', () => {
  expect(found('<p>the first</p><p>words</p>', 'first words')).toEqual([]);
});

test('finds Latin letters without their marks, both ways', () => {
  expect(found('<p>Förtroende är allt</p>', 'fortroende ar')).toEqual(['Förtroende är']);
  expect(found('<p>Fortroende</p>', 'Förtroende')).toEqual(['Fortroende']);
});

test('finds letters whose marks are characters of their own', () => {
  expect(found('<p>fo\u0308rtroende</p>', 'förtroende')).toEqual(['fo\u0308rtroende']);
});

test('keeps Cyrillic letters apart that differ by a mark', () => {
  expect(found('<p>його їжа</p>', 'ного')).toEqual([]);
  expect(found('<p>Його їжа</p>', 'його')).toEqual(['Його']);
});

test('passes over line breaks, soft hyphens and typographic quotation marks', () => {
  expect(
    found('<p>ask “where\n   is your pass\u00adport”</p>', '"where is your passport"')
  ).toEqual(['“where\n   is your pass\u00adport”']);
});

test('passes over what is not text of the page', () => {
  const html =
    '<p>agreement<sup class="fn"><a href="#fn-1">1</a></sup> first <span data-chrome>copy</span>ask</p>';
  expect(found(html, 'copy')).toEqual([]);
  expect(found(html, 'agreement first')).toHaveLength(1);
});

test('finds nothing for blanks, and no overlaps', () => {
  expect(found('<p>a b</p>', '  ')).toEqual([]);
  expect(found('<p>aaaa</p>', 'aa')).toHaveLength(2);
});

test('finds words only where they stand by themselves', () => {
  expect(words('<p>The passport and passports: passport.</p>', 'passport')).toHaveLength(2);
  expect(words('<p>паспорт, паспорта</p>', 'паспорт', 'паспорта', 'Паспорт')).toHaveLength(2);
});

test('finds a text behind an emoji in its place', () => {
  expect(found('<p>🛂🛂 passport</p>', 'passport')).toEqual(['passport']);
});

test('folds a text of any length to the same text when folded again', () => {
  const once = fold('Ärende – Łódź “Їжак” ẞ ﬁ');
  expect(fold(once)).toBe(once);
});
