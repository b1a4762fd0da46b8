import { expect, test, vi } from 'vitest';
import type { PageView } from '$lib/ipc/core';
import { CoreError } from '$lib/ipc/core';
import { aComparison, aPage } from '$lib/ipc/fixtures/pages';
import { ReaderState, translationNews, type ReaderCore } from './page.svelte';

function reading(changes: Partial<ReaderCore> = {}) {
  return new ReaderState({
    readPage: async (page, lang) => aPage({ id: page, lang }),
    comparePage: async () => aComparison(),
    ...changes
  });
}

test('opens a page', async () => {
  const reader = reading();
  await reader.open('guide/start/immediate-danger', 'uk', null);
  expect([reader.page?.id, reader.page?.lang, reader.compared]).toEqual([
    'guide/start/immediate-danger',
    'uk',
    null
  ]);
});

test('of two questions in a hurry the later one counts', async () => {
  const answers: ((page: PageView) => void)[] = [];
  const reader = reading({ readPage: () => new Promise((answer) => answers.push(answer)) });
  const first = reader.open('a', 'en', null);
  const second = reader.open('b', 'en', null);
  answers[1]?.(aPage({ id: 'b' }));
  answers[0]?.(aPage({ id: 'a' }));
  await Promise.all([first, second]);
  expect(reader.page?.id).toBe('b');
});

test('beside another language the page is its left column', async () => {
  const reader = reading();
  await reader.open('guide/start/person-in-front-of-you', 'en', 'sv');
  expect(reader.compared?.right.lang).toBe('sv');
  expect(reader.page).toBe(reader.compared?.left);
});

test('a page beside itself is just the page', async () => {
  const comparePage = vi.fn();
  const reader = reading({ comparePage });
  await reader.open('a', 'en', 'en');
  expect(comparePage).not.toHaveBeenCalled();
  expect(reader.page?.id).toBe('a');
});

test('a page that is not there leaves the reason, and the next one opens', async () => {
  const readPage = vi
    .fn<ReaderCore['readPage']>()
    .mockRejectedValueOnce(new CoreError({ code: 'page-not-found', details: { page: 'x' } }))
    .mockResolvedValueOnce(aPage());
  const reader = reading({ readPage });
  await reader.open('x', 'en', null);
  expect([reader.page, (reader.failure as CoreError).code]).toEqual([null, 'page-not-found']);
  await reader.open('y', 'en', null);
  expect(reader.failure).toBeNull();
});

test.each([
  ['source', 'none', null],
  ['current', 'expert', null],
  ['current', 'none', 'unreviewed'],
  ['out-of-date', 'language', 'out-of-date'],
  ['missing', 'none', 'missing']
] as const)('a text that is %s and reviewed by %s gives the news %s', (state, review, news) => {
  expect(translationNews(aPage({ translation: { state, review } }))).toBe(news);
});
