import { expect, test } from 'vitest';
import { aHit } from '$lib/ipc/fixtures/pages';
import { aboveFold } from './fold';

const line = { text: 'Say where help is.', marks: [] };
const hits = (count: number, hit = aHit({ snippet: line })) =>
  Array.from({ length: count }, () => hit);

test('all of a short answer are above the fold', () => {
  expect(aboveFold([])).toBe(0);
  expect(aboveFold(hits(3))).toBe(3);
});

test('the more lines a row has, the fewer are above the fold', () => {
  const long = aHit({ snippet: { text: 'Ask again. '.repeat(20), marks: [] } });
  const bare = aHit({ snippet: { text: '', marks: [] } });
  expect([bare, hits(1)[0], long].map((hit) => aboveFold(hits(30, hit)))).toEqual([14, 10, 7]);
});
