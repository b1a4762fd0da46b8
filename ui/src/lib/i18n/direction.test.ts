import { expect, test } from 'vitest';
import { directionOf, markLanguage } from './direction';
import { languages } from './languages';

test('the document carries the language and its direction', () => {
  for (const language of languages) {
    const document = window.document.implementation.createHTMLDocument();
    markLanguage(document.documentElement, language);
    expect(document.documentElement.lang).toBe(language.code);
    expect(document.documentElement.dir).toBe(language.direction);
  }
});

test.each([
  ['en', 'ltr'],
  ['uk', 'ltr'],
  ['ar-XB', 'rtl'],
  ['unheard-of', 'ltr']
])('the direction of %s is %s', (code, direction) => {
  expect(directionOf(code)).toBe(direction);
});
