// The reader with the fake core: what is shown, and what the buttons and keys change.
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { goto } from '$app/navigation';
import { appContext, openApp } from '$lib/app/app.svelte';
import { FakeCore } from '$lib/ipc/fake';
import { aComparison, aPage, anOutline } from '$lib/ipc/fixtures/pages';
import { keys } from '$lib/keys/keys.svelte';
import { arrival } from './arrival.svelte';
import Reader from './Reader.svelte';

vi.mock('$app/navigation', () => ({
  goto: vi.fn(),
  beforeNavigate: vi.fn(),
  afterNavigate: vi.fn()
}));
vi.mock('$app/state', () => ({ navigating: { type: 'link' } }));

const id = 'guide/start/person-in-front-of-you';

beforeEach(() => {
  vi.mocked(goto).mockReset();
  arrival.forget();
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn()
  }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    }
  );
  Element.prototype.scrollIntoView = vi.fn();
});

async function read({ page = aPage(), anchor = '', beside = null as string | null } = {}) {
  const core = new FakeCore();
  Object.assign(core, {
    outline: async () => anOutline(),
    readPage: async () => page,
    comparePage: async () => aComparison()
  });
  const app = await openApp(core);
  const view = render(Reader, {
    props: { page: page.id, anchor, beside },
    context: appContext(app)
  });
  await screen.findByRole('heading', { level: 1 });
  return { app, core, ...view };
}
const press = (key: string, held: KeyboardEventInit = {}) =>
  keys.handle(new KeyboardEvent('keydown', { key, cancelable: true, ...held }));

test('shows the page and moves the focus to its title', async () => {
  await read();
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { level: 1, name: aPage().title })
  );
  expect(screen.getByText(aPage().summary)).toBeTruthy();
  expect(screen.getByRole('link', { name: /Next page.*Somebody calls/ }).getAttribute('href')).toBe(
    '/read/guide/start/call-or-message'
  );
});

test('names the questions that a section explains, asked in checklists', async () => {
  const asked = {
    anchor: 'notice',
    heading: 'Notice',
    checklist: 'checklists/child',
    title: 'Child',
    question: 'escorted',
    text: 'Is the child escorted everywhere?'
  };
  await read({ page: aPage({ asked: [asked] }) });
  const link = screen.getByRole('link', { name: asked.text });
  expect(link.getAttribute('href')).toBe('/checklists?list=checklists/child&question=escorted');
});

test('moves the focus to the section of the address', async () => {
  await read({ anchor: 'notice' });
  expect(document.activeElement?.id).toBe('notice');
});

test('shows the chapters with the page marked, and Ctrl+B hides them', async () => {
  const { app } = await read();
  const tree = screen.getByRole('navigation', { name: 'Chapters' });
  expect(within(tree).getByRole('link', { current: 'page' }).textContent).toContain(aPage().title);
  press('b', { ctrlKey: true });
  await vi.waitFor(() => expect(screen.queryByRole('navigation', { name: 'Chapters' })).toBeNull());
  expect(app.settings.treeShown).toBe(false);
});

test('bookmarks the page with B, and a section with its own button', async () => {
  const { app } = await read();
  press('b');
  expect(app.settings.bookmarks).toEqual([{ page: id, anchor: '' }]);
  await fireEvent.click(screen.getByRole('button', { name: /Bookmark .*Notice/ }));
  expect(app.settings.bookmarks).toContainEqual({ page: id, anchor: 'notice' });
  expect(screen.getByRole('button', { name: /Remove the bookmark of .*Notice/ })).toBeTruthy();
});

test('opens two languages side by side with L', async () => {
  await read();
  press('l');
  expect(goto).toHaveBeenCalledWith(
    expect.stringMatching(`^/read/${id}\\?beside=`),
    expect.anything()
  );
});

test('shows both languages in rows, and gives no id twice', async () => {
  const { container } = await read({ beside: 'sv' });
  expect(screen.getByText('Ett alldagligt skäl.').closest('tr')?.textContent).toContain(
    'A dull reason.'
  );
  const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
  expect(ids.length).toBe(new Set(ids).size);
});

test('finds words on the page', async () => {
  await read();
  press('f', { ctrlKey: true });
  const field = await screen.findByRole('textbox', { name: 'Find on this page' });
  await fireEvent.input(field, { target: { value: 'companion' } });
  expect(screen.getByText(/1.* of .*2/)).toBeTruthy();
  await fireEvent.keyDown(field, { key: 'Escape' });
  expect(screen.queryByRole('textbox', { name: 'Find on this page' })).toBeNull();
});

test('says that the words of the search are marked, and clears them', async () => {
  arrival.bring(id, ['companion']);
  await read();
  await fireEvent.click(screen.getByRole('button', { name: 'Clear marks' }));
  expect(screen.queryByRole('button', { name: 'Clear marks' })).toBeNull();
});

test('says that a page is not translated, and what nobody has checked', async () => {
  await read({
    page: aPage({
      lang: 'lv',
      translation: { state: 'missing', review: 'none' },
      verify: ['Article 10 of CETS 197']
    })
  });
  expect(screen.getByText(/does not exist in .*Latviešu/)).toBeTruthy();
  expect(screen.getByText('Article 10 of CETS 197')).toBeTruthy();
});

test('says why a page is not there, and leads to the contents', async () => {
  const core = new FakeCore();
  core.refused.set('readPage', { code: 'page-not-found', details: { page: 'x' } });
  const app = await openApp(core);
  render(Reader, { props: { page: 'x', anchor: '', beside: null }, context: appContext(app) });
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to the contents' }).getAttribute('href')).toBe(
    '/read'
  );
});

test.each([null, 'sv'])('has nothing that axe refuses, beside %s', async (beside) => {
  const { container } = await read({ beside });
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
  });
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map((node) => node.html)])).toEqual(
    []
  );
});
