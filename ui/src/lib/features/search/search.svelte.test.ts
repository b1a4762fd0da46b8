import { afterEach, expect, test, vi } from 'vitest';
import type { SearchQuery, SearchView } from '$lib/ipc/core';
import { CoreError } from '$lib/ipc/core';
import { aHit, found } from '$lib/ipc/fixtures/pages';
import { SearchState, type Ask } from './search.svelte';

const scope = () => ({ lang: 'en', country: 'lv' });
const pages = (...ids: string[]) => ids.map((page) => aHit({ page }));

afterEach(() => vi.useRealTimers());

/** A core whose answers are given by hand, in any order. */
function byHand() {
  const asked: { query: SearchQuery; answer: (view: SearchView) => void }[] = [];
  const ask: Ask = (query) => new Promise((answer) => asked.push({ query, answer }));
  return { asked, search: new SearchState(ask, scope) };
}

test('asks with the language of the reader and the host country', async () => {
  const { asked, search } = byHand();
  void search.type('passport');
  expect(asked[0]?.query).toMatchObject({
    text: 'passport',
    lang: 'en',
    country: 'lv',
    kinds: [],
    parts: []
  });
});

test('drops the answer to an older question, whenever it comes', async () => {
  const { asked, search } = byHand();
  const first = search.type('pass');
  const second = search.type('passport');
  asked[1]?.answer(found(pages('new')));
  asked[0]?.answer(found(pages('old')));
  await Promise.all([first, second]);
  expect(search.hits.map(({ page }) => page)).toEqual(['new']);
});

test('shows nothing that comes after the field was emptied or the window closed', async () => {
  const { asked, search } = byHand();
  const first = search.type('pass');
  void search.type(' ');
  asked[0]?.answer(found(pages('late')));
  await first;
  expect(search.view).toBeNull();
  const second = search.type('pass');
  search.forget();
  asked[1]?.answer(found(pages('late')));
  await second;
  expect([search.view, search.text]).toEqual([null, '']);
});

test('keeps what the reader chose when the answer to the same words comes late', async () => {
  const { asked, search } = byHand();
  const first = search.type('passpor');
  asked[0]?.answer(found(pages('a', 'b', 'c')));
  await first;
  const second = search.type('passport');
  search.move(2);
  expect([search.waiting, search.chosen?.page]).toEqual([true, 'c']);
  asked[1]?.answer(found(pages('c', 'a')));
  await second;
  expect([search.waiting, search.chosen?.page]).toEqual([false, 'c']);
  const third = search.type('passports');
  asked[2]?.answer(found(pages('a', 'c')));
  await third;
  expect(search.chosen?.page).toBe('a');
});

test('waits for the answer to the last letter before it names the chosen hit', async () => {
  const { asked, search } = byHand();
  const first = search.type('pass');
  asked[0]?.answer(found(pages('other')));
  await first;
  void search.type('passport');
  const settled = search.settled();
  asked[1]?.answer(found(pages('wanted')));
  expect((await settled)?.page).toBe('wanted');
});

test('shows the best match first and the others by kind', async () => {
  const hits = [
    aHit({ page: 'p1' }),
    aHit({ page: 'se', kind: 'contact' }),
    aHit({ page: 'p2' }),
    aHit({ page: 'debt-bondage', kind: 'term' }),
    aHit({ page: 'ee', kind: 'contact' })
  ];
  const search = new SearchState(async () => found(hits), scope);
  await search.type('x');
  expect(search.groups.map(({ id, hits }) => [id, hits.map(({ page }) => page)])).toEqual([
    ['best', ['p1']],
    ['contact', ['se', 'ee']],
    ['page', ['p2']],
    ['term', ['debt-bondage']]
  ]);
});

test('moves round the results, and leaps no further than their ends', async () => {
  const search = new SearchState(async () => found(pages('a', 'b', 'c')), scope);
  await search.type('x');
  search.move(-1);
  expect(search.chosen?.page).toBe('c');
  search.move(1);
  expect(search.chosen?.page).toBe('a');
  search.leap(1);
  expect(search.chosen?.page).toBe('c');
  search.leap(-1);
  expect(search.chosen?.page).toBe('a');
});

test('chooses the best match again with every answer', async () => {
  const search = new SearchState(async () => found(pages('a', 'b')), scope);
  await search.type('x');
  search.move(1);
  await search.type('xy');
  expect(search.chosen?.page).toBe('a');
});

test('asks within a kind and a part, and everywhere again', async () => {
  const ask = vi.fn<Ask>(async () => found([]));
  const search = new SearchState(ask, scope);
  await search.type('x');
  await search.chooseKind('term');
  await search.choosePart('guide/talking');
  expect(ask.mock.lastCall?.[0]).toMatchObject({ kinds: ['term'], parts: ['guide/talking'] });
  expect([search.nothing, search.filtered]).toEqual([true, true]);
  await search.everywhere();
  expect(ask.mock.lastCall?.[0]).toMatchObject({ kinds: [], parts: [] });
});

test('asks again by itself while the index is being prepared', async () => {
  vi.useFakeTimers();
  const ask = vi
    .fn<Ask>()
    .mockResolvedValueOnce(found([], { state: 'preparing' }))
    .mockResolvedValueOnce(found(pages('a')));
  const search = new SearchState(ask, scope);
  await search.type('x');
  expect([search.preparing, search.nothing]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(1000);
  expect([search.preparing, search.hits.length]).toEqual([false, 1]);
});

test('does not ask again once it is closed', async () => {
  vi.useFakeTimers();
  const ask = vi.fn<Ask>(async () => found([], { state: 'preparing' }));
  const search = new SearchState(ask, scope);
  await search.type('x');
  search.forget();
  await vi.advanceTimersByTimeAsync(5000);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('keeps the failure until the next answer', async () => {
  const failure = new CoreError({ code: 'search-failed', details: {} });
  const ask = vi
    .fn<Ask>()
    .mockRejectedValueOnce(failure)
    .mockResolvedValueOnce(found(pages('a')));
  const search = new SearchState(ask, scope);
  await search.type('x');
  expect([search.failure, search.hits.length]).toEqual([failure, 0]);
  await search.search();
  expect([search.failure, search.hits.length]).toEqual([null, 1]);
});
