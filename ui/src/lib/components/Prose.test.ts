import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { aPage } from '$lib/ipc/fixtures/pages';
import type { ProseLabels } from './prose/labels';
import Prose from './Prose.svelte';

const labels: ProseLabels = {
  callouts: {
    note: 'Background',
    tip: 'From practice',
    important: 'Key rule',
    warning: 'Risk',
    caution: 'Danger'
  },
  copySay: 'Copy these words',
  copyAddress: (address) => `Copy ${address}`,
  table: 'Table',
  notes: 'Notes',
  ticks: 'Ticks vanish',
  words: { urgent: 'act today', unverified: '(unverified)', country: 'Country' },
  asOf: (date) => `as of ${date}`,
  country: (code) => `State ${code}`,
  readTerm: (term) => `Read ${term}`
};

function show(html = aPage().html, idPrefix = '') {
  const onfollow = vi.fn();
  const oncopy = vi.fn();
  const view = render(Prose, {
    html,
    lang: 'en',
    dir: 'ltr',
    labels,
    definitions: aPage().terms,
    definitionHref: '/words#',
    idPrefix,
    onfollow,
    oncopy
  });
  return { ...view, onfollow, oncopy };
}

test('gives alerts their titles and names', () => {
  show();
  expect(screen.getByRole('note', { name: 'Risk' }).textContent).toContain('Do not confront');
});

test('copies words to say without what stands around them', async () => {
  const { oncopy } = show();
  await fireEvent.click(screen.getByRole('button', { name: 'Copy these words' }));
  expect(oncopy).toHaveBeenCalledWith('"For this part I see every applicant alone."', 'words');
});

test('never opens an address outside, but copies it', async () => {
  const { oncopy } = show();
  await fireEvent.click(screen.getByRole('button', { name: 'Copy https://example.org/guide' }));
  expect(oncopy).toHaveBeenCalledWith('https://example.org/guide', 'address');
});

test('follows a link to another page, and a link inside the page', async () => {
  const { onfollow } = show(
    '<p><a class="page-link" data-page="a/b" data-anchor="c" href="/read/a/b#c">x</a> <a href="#fn-1">1</a></p>'
  );
  await fireEvent.click(screen.getByRole('link', { name: 'x' }));
  expect(onfollow).toHaveBeenLastCalledWith('a/b', 'c');
  await fireEvent.click(screen.getByRole('link', { name: '1' }));
  expect(onfollow).toHaveBeenLastCalledWith('', 'fn-1');
});

test('says behind a sign what the table of signs says of it, as part of its name', () => {
  show(
    '<ul class="signs"><li>Locked in <span class="sign-mark urgent" data-word="urgent"></span></li></ul>'
  );
  expect(screen.getByRole('checkbox', { name: 'Locked in act today' })).toBeTruthy();
});

test('heads a table made from the data in the language of the interface', () => {
  show(
    '<table><thead><tr><th data-word="country"></th></tr></thead><tbody><tr><td><span data-as-of="2019">2019</span></td></tr></tbody></table>'
  );
  expect(screen.getByRole('columnheader', { name: 'Country' })).toBeTruthy();
  expect(screen.getByText('as of 2019')).toBeTruthy();
});

test('ticks a line by its words, and forgets it with the text', async () => {
  const { rerender } = show();
  const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Someone else speaks/ });
  await fireEvent.click(screen.getByText(/Someone else speaks/));
  expect(box().checked).toBe(true);
  await rerender({ html: `${aPage().html} ` });
  expect(box().checked).toBe(false);
});

test('shows what a word means when it is pressed, until Escape', async () => {
  show();
  const word = screen.getByRole('button', { name: 'companion' });
  expect(word.getAttribute('aria-expanded')).toBe('false');
  await fireEvent.click(word);
  const meaning = document.getElementById(word.getAttribute('aria-describedby') ?? '');
  expect(meaning?.textContent).toContain('Somebody who comes with the person.');
  expect(screen.getByRole('link', { name: 'Read Companion' }).getAttribute('href')).toBe(
    '/words#companion'
  );
  await fireEvent.keyDown(word, { key: 'Escape' });
  expect(screen.queryByRole('link', { name: 'Read Companion' })).toBeNull();
  expect(word.getAttribute('aria-expanded')).toBe('false');
});

test('Tab goes from an open word into its meaning', async () => {
  show();
  const word = screen.getByRole('button', { name: 'companion' });
  word.focus();
  await fireEvent.click(word);
  await fireEvent.keyDown(word, { key: 'Tab' });
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Read Companion' }));
});

test('sets a prefix before the ids and inner links of a second column', () => {
  show('<h2 id="say">Say</h2><p><a href="#say">up</a></p>', 'beside-');
  expect(document.getElementById('say')).toBeNull();
  expect(document.getElementById('beside-say')?.textContent).toBe('Say');
  expect(screen.getByRole('link', { name: 'up' }).getAttribute('href')).toBe('#beside-say');
});
