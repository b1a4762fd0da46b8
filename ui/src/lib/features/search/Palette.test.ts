// The search window with the fake core, by keyboard alone.
import { fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { appContext, openApp } from '$lib/app/app.svelte';
import { FakeCore } from '$lib/ipc/fake';
import { aHit, found } from '$lib/ipc/fixtures/pages';
import Palette from './Palette.svelte';
import { SearchState } from './search.svelte';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

async function open(
  view = found([
    aHit(),
    aHit({ page: 'debt-bondage', kind: 'term' }),
    aHit({ page: 'lv', kind: 'contact' })
  ])
) {
  const core = new FakeCore();
  core.found = view;
  const app = await openApp(core);
  const search = new SearchState(
    (query) => core.search(query),
    () => ({ lang: 'en', country: null })
  );
  const onopen = vi.fn();
  const oncontents = vi.fn();
  render(Palette, { props: { open: true, search, onopen, oncontents }, context: appContext(app) });
  const field = await screen.findByRole<HTMLInputElement>('combobox');
  return { core, search, field, onopen, oncontents };
}
const type = (field: HTMLInputElement, value: string) =>
  fireEvent.input(field, { target: { value } });

test('the field has the focus, and finds while one types', async () => {
  const { field } = await open();
  expect(document.activeElement).toBe(field);
  await type(field, 'passport');
  expect(await screen.findAllByRole('option')).toHaveLength(3);
  expect(screen.getByRole('status').textContent).toContain('3');
  expect(document.querySelector('mark')?.textContent).toBe('passport');
});

test('arrow keys choose, and the field names what is chosen', async () => {
  const { field, onopen } = await open();
  await type(field, 'passport');
  const options = await screen.findAllByRole('option');
  expect(field.getAttribute('aria-activedescendant')).toBe(options[0]?.id);
  await fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(field.getAttribute('aria-activedescendant')).toBe(options[1]?.id);
  await fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  expect(onopen).toHaveBeenCalledWith(expect.objectContaining({ kind: 'term' }), true);
});

test('Enter opens the best match', async () => {
  const { field, onopen } = await open();
  await type(field, 'passport');
  await screen.findAllByRole('option');
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(onopen).toHaveBeenCalledWith(expect.objectContaining({ kind: 'page' }), false);
});

test('what lies below the fold follows a moment later, also for a key that leads there at once', async () => {
  const page = (word: string) => (_: unknown, place: number) =>
    aHit({ page: `${word}/${place}`, title: { text: `${word} ${place}`, marks: [] } });
  const { core, field, onopen } = await open(found(Array.from({ length: 14 }, page('one'))));
  await type(field, 'passport');
  expect(await screen.findAllByRole('option')).toHaveLength(10);
  await fireEvent.keyDown(field, { key: 'End' });
  await vi.waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(14));
  const last = screen.getAllByRole('option').at(-1);
  expect(field.getAttribute('aria-activedescendant')).toBe(last?.id);
  expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts.at(-1)).toBe(last);

  core.found = found(Array.from({ length: 14 }, page('two')));
  await type(field, 'passports');
  await vi.waitFor(() =>
    expect(screen.getAllByRole('option')[13]?.textContent).toContain('two 13')
  );
  await fireEvent.click(screen.getAllByRole('option')[13] as Element);
  expect(onopen).toHaveBeenCalledWith(expect.objectContaining({ page: 'two/13' }), false);
});

test('a new answer is read from its beginning, wherever the last one was scrolled to', async () => {
  const { field } = await open();
  await type(field, 'passport');
  const pane = (await screen.findByRole('listbox')).parentElement as HTMLElement;
  const scrollTo = vi.fn();
  pane.scrollTo = scrollTo;
  await type(field, 'passports');
  await vi.waitFor(() => expect(scrollTo).toHaveBeenCalledWith({ top: 0 }));
});

test('says what was searched when nothing was found, and leads to the contents', async () => {
  const { field, oncontents } = await open(found([]));
  await type(field, 'qqq');
  expect(await screen.findByText(/Nothing found for .*qqq/)).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'See the contents of the handbook' }));
  expect(oncontents).toHaveBeenCalledOnce();
});

test('forgets what was typed when it is closed', async () => {
  const { field, search } = await open();
  await type(field, 'passport');
  await screen.findAllByRole('option');
  await fireEvent.keyDown(field, { key: 'Escape' });
  await vi.waitFor(() => expect(search.text).toBe(''));
  expect(search.view).toBeNull();
});

test('shows a failure in words, with a way to try again', async () => {
  const { core, field } = await open();
  core.refused.set('search', { code: 'search-failed', details: {} });
  await type(field, 'passport');
  expect((await screen.findByRole('alert')).textContent).toContain('could not be carried out');
  core.refused.clear();
  await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByRole('option')).toHaveLength(3);
});

test.each(['', 'passport'])('has nothing that axe refuses for “%s”', async (text) => {
  const { field } = await open();
  await type(field, text);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
