// Every screen but the reader, drawn with the fake core: in English and from right to left, without a
// violation that axe finds. Colours are measured in the real window.
import { render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { appContext, openApp, type App } from '$lib/app/app.svelte';
import Contacts from '$lib/features/contacts/Contacts.svelte';
import Problems from '$lib/features/settings/Problems.svelte';
import SettingsScreen from '$lib/features/settings/Settings.svelte';
import Start from '$lib/features/situation/Start.svelte';
import TwoMinutes from '$lib/features/situation/TwoMinutes.svelte';
import Welcome from '$lib/features/welcome/Welcome.svelte';
import { markLanguage } from '$lib/i18n/direction';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import type { Settings } from '$lib/ipc/core';
import { FakeCore } from '$lib/ipc/fake';

// A whole screen under axe takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

type Draw = (context: Map<symbol, App>) => ReturnType<typeof render>;
const start: Draw = (context) => render(Start, { props: { onopen: vi.fn() }, context });
const twoMinutes: Draw = (context) => render(TwoMinutes, { props: { id: 'a' }, context });
const contacts: Draw = (context) => render(Contacts, { props: { country: 'lv' }, context });
const lastStep = createRawSnippet(() => ({ render: () => '<h1>Cases</h1>' }));
const welcome =
  (ondone: () => void): Draw =>
  (context) =>
    render(Welcome, { props: { ondone, cases: lastStep }, context });
const screens: [name: string, draw: Draw][] = [
  ['start', start],
  ['two minutes', twoMinutes],
  ['contacts', contacts],
  ['settings', (context) => render(SettingsScreen, { context })],
  ['problems', (context) => render(Problems, { context })],
  ['welcome', welcome(vi.fn())]
];

let core: FakeCore;
let app: App;

async function show(draw: Draw, settings: Partial<Settings> = {}) {
  core = new FakeCore(settings);
  app = await openApp(core);
  markLanguage(document.documentElement, interfaceLanguage.current);
  document.title = 'Test';
  const shown = draw(appContext(app));
  await vi.waitFor(() => expect(shown.container.querySelector('h1, h2')).not.toBeNull());
  await tick();
  return shown;
}

afterEach(async () => {
  await interfaceLanguage.choose('en');
  markLanguage(document.documentElement, interfaceLanguage.current);
});

describe.each(screens)('the screen %s', (_, draw) => {
  it.each(['en', 'ar-XB'])('has nothing that axe refuses in %s', async (language) => {
    const { container } = await show(draw, { language });
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.dir).toBe(language === 'en' ? 'ltr' : 'rtl');
  });
});

describe('the first screen', () => {
  it('leads to every situation', async () => {
    await show(start);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links.filter((href) => href?.startsWith('/now/guide/start/'))).toHaveLength(7);
  });

  it('asks for the host state instead of showing numbers of another', async () => {
    await show(start, { host: null });
    expect(screen.getByRole('link', { name: 'Choose the host country' })).toBeTruthy();
  });
});

describe('the two-minute view', () => {
  it('counts ticks aloud and forgets them', async () => {
    const { unmount } = await show(twoMinutes);
    screen.getByRole('checkbox', { name: 'Speaks of a debt that grows' }).click();
    await tick();
    expect(screen.getByRole('status').textContent).toContain('1');
    screen.getByRole('button', { name: 'Clear ticks' }).click();
    await tick();
    expect(screen.getByRole('status').textContent).toBe('No sign ticked.');
    unmount();
  });
});

describe('the contacts', () => {
  it('are asked for once', async () => {
    await show(contacts);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(core.asked.filter(([command]) => command === 'contacts')).toEqual([['contacts', 'lv']]);
  });
});

describe('the first run', () => {
  it('can be skipped at its first step and is not asked again', async () => {
    const ondone = vi.fn();
    await show(welcome(ondone));
    screen.getByRole('button', { name: 'Skip the rest' }).click();
    await vi.waitFor(() => expect(ondone).toHaveBeenCalledOnce());
    expect(app.settings.welcomed).toBe(true);
  });
});
