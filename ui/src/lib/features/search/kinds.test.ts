import { expect, test } from 'vitest';
import { aHit } from '$lib/ipc/fixtures/pages';
import { groupHits, kindName, listOf, targetOf } from './kinds';

test('a page opens at its section', () => {
  expect(targetOf(aHit({ page: 'guide/a', anchor: 'b' }))).toEqual({
    screen: 'read',
    page: 'guide/a',
    anchor: 'b'
  });
});

test('a word opens in the list of words', () => {
  expect(targetOf(aHit({ kind: 'term', page: 'debt-bondage', anchor: '' }))).toEqual({
    screen: 'read',
    page: 'guide/about/words-we-use',
    anchor: 'term-debt-bondage'
  });
});

test('a contact opens among the contacts of its country', () => {
  expect(targetOf(aHit({ kind: 'contact', page: 'lv', anchor: 'patverums' }))).toEqual({
    screen: 'contacts',
    country: 'lv',
    anchor: 'patverums'
  });
});

test('a question opens in its checklist', () => {
  const hit = aHit({ kind: 'question', page: 'checklists/child', anchor: 'escorted' });
  expect(targetOf(hit)).toEqual({
    screen: 'checklists',
    checklist: 'checklists/child',
    question: 'escorted'
  });
  expect(kindName('question')).toBe('Questions');
});

test('a list as a whole opens where it is worked with', () => {
  expect(targetOf(aHit({ page: 'checklists/child', anchor: '' }))).toEqual({
    screen: 'checklists',
    checklist: 'checklists/child',
    question: ''
  });
  expect(listOf(aHit({ page: 'guide/start/a' }))).toBeNull();
  expect(listOf(aHit({ kind: 'question', page: 'checklists/child' }))).toBeNull();
  expect(targetOf(aHit({ page: 'pathways/safe-return', anchor: '' }))).toEqual({
    screen: 'referral',
    pathway: 'pathways/safe-return',
    step: ''
  });
});

test('every hit stands in one group, and no hits make no groups', () => {
  const hits = [aHit(), aHit({ kind: 'term' }), aHit({ kind: 'a kind of the future' })];
  expect(groupHits(hits).flatMap((group) => group.hits)).toHaveLength(3);
  expect(groupHits([])).toEqual([]);
  expect(kindName('a kind of the future')).toBe(kindName('page'));
});
