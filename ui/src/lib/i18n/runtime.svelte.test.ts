import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { appTitle, errorsPageNotFound } from './messages';
import { mirror } from './pseudo';
import { InterfaceLanguage, interfaceLanguage } from './runtime.svelte';
import * as texts from './texts';

beforeEach(() => interfaceLanguage.choose('en'));
afterEach(() => vi.restoreAllMocks());

test('English is there before anything is loaded', () => {
  expect(new InterfaceLanguage().format('app-title')).toBe('Diplomatic Handbook');
});

test.each([
  ['en', 'Diplomatic Handbook'],
  ['sv', 'Diplomatisk handbok'],
  ['uk', 'Дипломатичний довідник'],
  ['da', 'Diplomatic Handbook'],
  ['ar-XB', mirror('Diplomatic Handbook')]
])('a message is said in the language chosen: %s', async (code, title) => {
  await interfaceLanguage.choose(code);
  expect(interfaceLanguage.current.code).toBe(code);
  expect(appTitle()).toBe(title);
});

test('an unknown code shows the source language', async () => {
  await interfaceLanguage.choose('sv');
  await interfaceLanguage.choose('tlh');
  expect(interfaceLanguage.current.code).toBe('en');
});

test('a generated function hands its arguments on', () => {
  expect(errorsPageNotFound({ page: 'guide/x' })).toContain('guide/x');
});

test('what shows a message is drawn again when the language changes', async () => {
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(appTitle());
    });
  });
  flushSync();
  await interfaceLanguage.choose('sv');
  flushSync();
  stop();
  expect(seen).toEqual(['Diplomatic Handbook', 'Diplomatisk handbok']);
});

test('of two choices in a hurry the later one counts', async () => {
  const load = texts.loadTexts;
  let release: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (release = resolve));
  vi.spyOn(texts, 'loadTexts').mockImplementation(async (code) => {
    if (code === 'sv') await slow;
    return load(code);
  });
  const first = interfaceLanguage.choose('sv');
  await interfaceLanguage.choose('uk');
  release();
  await first;
  expect(interfaceLanguage.current.code).toBe('uk');
});

test('a language that cannot be loaded leaves the interface as it was', async () => {
  vi.spyOn(texts, 'loadTexts').mockRejectedValue(new Error('the file is gone'));
  await expect(interfaceLanguage.choose('sv')).rejects.toThrow('the file is gone');
  expect(interfaceLanguage.current.code).toBe('en');
  expect(appTitle()).toBe('Diplomatic Handbook');
});
