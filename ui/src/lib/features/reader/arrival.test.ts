import { expect, test } from 'vitest';
import { Arrival } from './arrival.svelte';

test('words reach the page for which they are, and no other', () => {
  const arrival = new Arrival();
  arrival.bring('a', ['passport']);
  expect(arrival.wordsFor('a')).toEqual(['passport']);
  expect(arrival.wordsFor('b')).toEqual([]);
});

test('words are forgotten on another page, or when the reader clears them', () => {
  const arrival = new Arrival();
  arrival.bring('a', ['passport']);
  arrival.forgetBut('a');
  expect(arrival.wordsFor('a')).toEqual(['passport']);
  arrival.forgetBut('b');
  expect(arrival.wordsFor('a')).toEqual([]);
});
