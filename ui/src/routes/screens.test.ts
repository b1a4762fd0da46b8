// Every screen but the reader, drawn with the fake core: in English and from right to left, without a
// violation that axe finds. Colours are measured in the real window.
import { render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appContext, openApp, type App } from '$lib/app/app.svelte';
import Contacts from '$lib/features/contacts/Contacts.svelte';
import Problems from '$lib/features/settings/Problems.svelte';
import Settings from '$lib/features/settings/Settings.svelte';
import Start from '$lib/features/situation/Start.svelte';
import TwoMinutes from '$lib/features/situation/TwoMinutes.svelte';
import Welcome from '$lib/features/welcome/Welcome.svelte';
import { markLanguage } from '$lib/i18n/direction';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import { FakeCore } from '$lib/ipc/fake';

const screens: [name: string, component: Component<never>, props: object][] = [
  ['start', Start as Component<never>, { onopen: vi.fn() }],
  ['two minutes', TwoMinutes as Component<never>, { id: 'guide/start/person-in-front-of-you' }],
  ['contacts', Contacts as Component<never>, { country: 'lv' }],
  ['settings', Settings as Component<never>, {}],
  ['problems', Problems as Component<never>, {}],
  ['welcome', Welcome as Component<never>, { ondone: vi.fn() }]
];

let core: FakeCore;
let app: App;

async function show(component: Component<never>, props: object, language = 'en') {
  core = new FakeCore({ language });
  app = await openApp(core);
  markLanguage(document.documentElement, interfaceLanguage.current);
  document.title = 'Test';
  const shown = render(component, { props: props as never, context: appContext(app) });
  await vi.waitFor(() => expect(screen.getAllByRole('heading').length).toBeGreaterThan(0));
  await tick();
  return shown;
}

beforeEach(() => {
  // jsdom has no dialog of its own for printing and no sizes.
  window.scrollTo = () => undefined;
});
afterEach(async () => {
  await interfaceLanguage.choose('en');
  markLanguage(document.documentElement, interfaceLanguage.current);
});

describe.each(screens)('the screen %s', (_, component, props) => {
  it.each(['en', 'ar-XB'])('has nothing that axe refuses in %s', async (language) => {
    const { container } = await show(component, props, language);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.dir).toBe(language === 'en' ? 'ltr' : 'rtl');
  });
});

describe('the first screen', () => {
  it('leads to every situation', async () => {
    await show(Start as Component<never>, { onopen: vi.fn() });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links.filter((href) => href?.startsWith('/now/guide/start/'))).toHaveLength(7);
  });

  it('asks for the host state instead of showing numbers of another', async () => {
    core = new FakeCore({ host: null });
    render(Start, { props: { onopen: vi.fn() }, context: appContext(await openApp(core)) });
    expect(screen.getByRole('link', { name: 'Choose the host country' })).toBeTruthy();
  });
});

describe('the two-minute view', () => {
  it('counts ticks aloud and forgets them', async () => {
    const { unmount } = await show(TwoMinutes as Component<never>, { id: 'a' });
    screen.getByRole('checkbox', { name: 'Speaks of a debt that grows' }).click();
    await tick();
    expect(screen.getByRole('status').textContent).toContain('1');
    screen.getByRole('button', { name: 'Clear ticks' }).click();
    await tick();
    expect(screen.getByRole('status').textContent).toBe('No sign ticked.');
    unmount();
  });
});

describe('the first run', () => {
  it('can be skipped at its first step and is not asked again', async () => {
    const ondone = vi.fn();
    await show(Welcome as Component<never>, { ondone });
    screen.getByRole('button', { name: 'Skip the rest' }).click();
    await vi.waitFor(() => expect(ondone).toHaveBeenCalledOnce());
    expect(app.settings.welcomed).toBe(true);
  });
});
