// The runner and the result as they are used: by keyboard, with alerts, as a list; and axe.
import { render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appContext, openApp, type App } from '$lib/app/app.svelte';
import type { Settings } from '$lib/ipc/core';
import { FakeCore } from '$lib/ipc/fake';
import { keys } from '$lib/keys/keys.svelte';
import Checklists from './Checklists.svelte';
import { forgetRun } from './desk';
import Result from './Result.svelte';
import Runner from './Runner.svelte';

vi.setConfig({ testTimeout: 30_000 });

let core: FakeCore;
let app: App;
const onresult = vi.fn();
const onfollow = vi.fn();
const handle = (event: KeyboardEvent) => keys.handle(event);

async function ready(settings: Partial<Settings> = {}) {
  app = await openApp(new FakeCore(settings));
  core = app.core as FakeCore;
  return { context: appContext(app) };
}
async function showRunner(settings: Partial<Settings> = {}, question: string | null = null) {
  const { context } = await ready(settings);
  const nothing = () => undefined;
  const props = {
    id: 'quick-1',
    question,
    onplace: nothing,
    onresult,
    onpause: nothing,
    onfollow,
    onchild: nothing
  };
  const shown = render(Runner, { props, context });
  await screen.findByRole('heading', { level: 1 });
  return shown;
}
async function press(...pressed: string[]) {
  for (const key of pressed) {
    const on = document.activeElement ?? document.body;
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await tick();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
async function violations(container: HTMLElement) {
  const found = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
  });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

beforeEach(() => {
  window.addEventListener('keydown', handle);
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.scrollTo = vi.fn() as never;
});
afterEach(() => {
  window.removeEventListener('keydown', handle);
  forgetRun('quick-1');
  vi.clearAllMocks();
});

describe('the runner', () => {
  it('has nothing that axe refuses: the gate, a question, the list', async () => {
    const { container } = await showRunner();
    expect(await violations(container)).toEqual([]);
    await press('Enter', '4');
    expect(await violations(container)).toEqual([]);
    await app.change({ checklistAsList: true });
    await tick();
    expect(await violations(container)).toEqual([]);
  });

  it('is answered by keyboard alone', async () => {
    await showRunner();
    await press('1', '1', '2', '2', '1', 'Enter');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('afraid of someone');
    expect(document.activeElement?.tagName).toBe('H1');
    await press('2', 'ArrowRight', '3', 'ArrowLeft');
    expect(screen.getByRole('button', { name: 'No', pressed: true })).toBeTruthy();
    await press('r');
    await vi.waitFor(() => expect(onresult).toHaveBeenCalledOnce());
    expect(core.runs.view.state.answers).toHaveLength(7);
  });

  it('answers by digits in the list only the question that holds the focus', async () => {
    await showRunner({ checklistAsList: true }, 'papers-taken');
    (document.activeElement as HTMLElement | null)?.blur();
    await press('1');
    expect(core.runs.view.state.answers).toEqual([]);
    document.querySelector<HTMLElement>('#q-papers-taken button')?.focus();
    await press('2', 'Enter', '4', '2');
    const given = core.runs.view.state.answers.map(({ value, reason }) => [value, reason]);
    expect(given).toEqual([
      ['no', ''],
      ['not-asked', 'declined']
    ]);
    expect(document.activeElement?.closest('#q-papers-taken')).toBeNull();
  });

  it('is not read again, nor moved, when the list is chosen', async () => {
    await showRunner({}, 'papers-taken');
    const read = () => core.asked.filter(([command]) => command === 'run').length;
    const before = read();
    await app.change({ checklistAsList: true });
    await tick();
    await tick();
    expect(read()).toBe(before);
  });

  it('leaves digits and arrows to whoever types', async () => {
    await showRunner({}, 'papers-taken');
    screen.getByRole('textbox').focus();
    await press('1', 'ArrowRight', 'Enter');
    expect(core.runs.view.state.answers).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('passport');
  });

  it('raises an alert at once, with the number and the way to the first step', async () => {
    await showRunner({}, 'waited-for');
    core.runs.weigh = ({ assessment }) => ({
      assessment: { ...assessment, alerts: [{ alert: 'danger', question: 'waited-for' }] }
    });
    await press('1');
    expect(screen.getByText('Someone may be in danger')).toBeTruthy();
    expect(screen.getByRole('link', { name: /What to do now/ }).getAttribute('href')).toBe(
      '/now/guide/start/immediate-danger'
    );
    await press('d');
    expect(onfollow).toHaveBeenCalledWith('/now/guide/start/immediate-danger');
  });

  it('says what the gate changes and never blocks', async () => {
    await showRunner();
    core.runs.weigh = ({ offer }) => ({ offer: { ...offer, cautions: ['not-alone'] } });
    await press('2');
    expect(screen.getByText(/You are not alone with the person/)).toBeTruthy();
    await press('Enter');
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toContain('Before');
  });

  it('keeps what was typed when it cannot be saved, and says so', async () => {
    await showRunner({}, 'papers-taken');
    core.refused.set('answer', { code: 'disk-full', details: {} });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    field.value = 'In the office.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
    await screen.findByRole('button', { name: 'Save again' });
    expect(field.value).toBe('In the office.');
    core.refused.delete('answer');
    screen.getByRole('button', { name: 'Save again' }).click();
    await vi.waitFor(() =>
      expect(core.runs.view.state.answers).toMatchObject([{ note: 'In the office.' }])
    );
  });
});

describe('the result', () => {
  it('has nothing that axe refuses, and never says more than the answers', async () => {
    const { context } = await ready({ host: 'lv' });
    const props = { id: 'quick-1', onkeep: vi.fn(), onprint: vi.fn(), onfollow };
    const { container } = render(Result, { props, context });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'No reason found so far.'
    );
    expect(screen.getByText('This is not a formal identification.')).toBeTruthy();
    expect(container.textContent).not.toMatch(/%|is a victim/);
    expect(await violations(container)).toEqual([]);
  });
});

describe('the list of checklists', () => {
  it('begins a quick check, forgets it, and keeps own questions', async () => {
    const { context } = await ready();
    const onrun = vi.fn();
    const { container } = render(Checklists, { props: { wanted: null, onrun }, context });
    const [begin] = await screen.findAllByRole('button', { name: 'Begin a quick check' });
    expect(await violations(container)).toEqual([]);
    begin?.click();
    await vi.waitFor(() => expect(onrun).toHaveBeenCalledWith('quick-1', null, false));
    const field = container.querySelector('input');
    if (!field) throw new Error('no field');
    field.value = 'Is there a pet?';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
    await screen.findByRole('button', { name: /^Remove .*pet/, hidden: true });
    expect(field.value).toBe('');
  });
});
