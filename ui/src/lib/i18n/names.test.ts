import { afterEach, expect, test } from 'vitest';
import { countryName, languageName, ownName } from './names';
import { interfaceLanguage } from './runtime.svelte';

afterEach(() => interfaceLanguage.choose('en'));

test.each([
  ['en', 'Sweden', 'Ukrainian'],
  ['sv', 'Sverige', 'ukrainska'],
  ['uk', 'Швеція', 'українська']
])('countries and languages are named in %s', async (code, sweden, ukrainian) => {
  await interfaceLanguage.choose(code);
  expect(countryName('se')).toBe(sweden);
  expect(languageName('uk')).toBe(ukrainian);
  expect(ownName('uk')).toBe('Українська');
});

test('what has no name is shown by its code', () => {
  expect(countryName('nowhere')).toBe('NOWHERE');
  expect(languageName('?')).toBe('?');
  expect(ownName('ja')).toBe('Japanese');
});
