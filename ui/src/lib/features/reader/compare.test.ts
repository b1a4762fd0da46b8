import { expect, test } from 'vitest';
import type { LanguageView } from '$lib/ipc/core';
import { aPage } from '$lib/ipc/fixtures/pages';
import { besideChoices, besideLanguage, columnState } from './compare';

const language = (code: string, pages: number): LanguageView => ({
  code,
  ownName: code,
  direction: 'ltr',
  hasMessages: true,
  pages,
  pagesInAll: 42,
  outOfDate: 0,
  reviewed: false,
  pseudo: false
});
const languages = [language('en', 42), language('de', 0), language('sv', 7), language('uk', 7)];

test('only languages with pages stand beside, and never the own one', () => {
  expect(besideChoices(languages, 'en').map(({ code }) => code)).toEqual(['sv', 'uk']);
});

test('the language chosen last opens beside, where it can', () => {
  const choices = besideChoices(languages, 'en');
  expect(besideLanguage({ languages: ['en', 'sv', 'uk'] }, choices, 'uk')).toBe('uk');
  expect(besideLanguage({ languages: ['en', 'uk'] }, choices, 'de')).toBe('uk');
  expect(besideLanguage({ languages: ['en'] }, choices, null)).toBe('sv');
  expect(besideLanguage({ languages: ['en'] }, [], null)).toBeNull();
});

test('a draft and an old translation are marked in amber, a reviewed one is settled', () => {
  const tone = (
    state: 'current' | 'out-of-date' | 'missing' | 'source',
    review: 'none' | 'expert'
  ) => columnState(aPage({ translation: { state, review } })).tone;
  expect([tone('current', 'none'), tone('out-of-date', 'expert'), tone('missing', 'none')]).toEqual(
    ['amber', 'amber', 'amber']
  );
  expect([tone('current', 'expert'), tone('source', 'none')]).toEqual(['pine', 'pine']);
});
