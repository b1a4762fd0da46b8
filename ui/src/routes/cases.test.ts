// The screens of case work, locked and unlocked, drawn with the fake core: nothing that axe refuses, in
// English and from right to left, and nothing of a case in the document while it is locked.
import { render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appContext, openApp, type App } from '$lib/app/app.svelte';
import { toasts } from '$lib/components/toasts.svelte';
import Case from '$lib/features/cases/Case.svelte';
import Cases from '$lib/features/cases/Cases.svelte';
import ChooseCase from '$lib/features/cases/ChooseCase.svelte';
import { desksOf, type Desk } from '$lib/features/cases/desk.svelte';
import Gate from '$lib/features/vault/Gate.svelte';
import { Paper } from '$lib/features/vault/paper.svelte';
import PaperSteps from '$lib/features/vault/PaperSteps.svelte';
import SetUp from '$lib/features/vault/SetUp.svelte';
import VaultSettings from '$lib/features/vault/VaultSettings.svelte';
import { markLanguage } from '$lib/i18n/direction';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import { FakeCore } from '$lib/ipc/fake';

vi.setConfig({ testTimeout: 30_000 });

const RIGHT = 'amber ferry lantern moss';
const behind = createRawSnippet(() => ({ render: () => '<p>2026-001</p>' }));
let core: FakeCore;
let app: App;

async function prepare(language = 'en'): Promise<void> {
  core = new FakeCore({ language });
  core.addProfile('Karin Lindqvist', RIGHT);
  core.addFile({ label: 'Kitchen', danger: 'yes', name: 'Linh' });
  core.addFile({ label: 'Visa' }, { daysLeft: 2 });
  app = await openApp(core);
  markLanguage(document.documentElement, interfaceLanguage.current);
  document.title = 'Test';
  await app.vault.refresh();
  desksOf(app);
}
async function unlock(): Promise<Desk> {
  await app.vault.unlock('p1', RIGHT);
  await core.addConsent('1', { receiver: 'police', given: 'yes' });
  await core.addNote('1', 'c1', 'Came alone.');
  const { current } = desksOf(app);
  if (!current) throw new Error('locked');
  return current;
}

type Draw = () => Promise<HTMLElement>;
const draw = (component: unknown, props: Record<string, unknown>): HTMLElement => {
  const drawn = render(component as typeof Gate, {
    props: props as never,
    context: appContext(app)
  });
  return drawn.container;
};
const screens: [name: string, draw: Draw][] = [
  ['of the lock', async () => draw(Gate, { children: behind })],
  ['to set up a profile', async () => draw(SetUp, { onmade: vi.fn(), foot: behind })],
  [
    'of the recovery code',
    async () => {
      const papers: Paper[] = [];
      await app.vault.create('Līga', '', RIGHT, (made) => papers.push(new Paper(app.vault, made)));
      return draw(PaperSteps, { paper: papers[0], ondone: vi.fn() });
    }
  ],
  ['of all cases', async () => draw(Cases, { desk: await unlock(), onopen: vi.fn() })],
  [
    'of a case',
    async () => {
      const desk = await unlock();
      desk.file('1').note.begin(null);
      return draw(Case, { desk, id: '1', onrun: vi.fn(), ongone: vi.fn() });
    }
  ],
  [
    'of the settings',
    async () => {
      await unlock();
      return draw(VaultSettings, {});
    }
  ]
];

afterEach(async () => {
  await interfaceLanguage.choose('en');
  markLanguage(document.documentElement, interfaceLanguage.current);
});

describe.each(screens)('the screen %s', (_, show) => {
  it.each(['en', 'ar-XB'])('has nothing that axe refuses in %s', async (language) => {
    await prepare(language);
    const container = await show();
    await vi.waitFor(() => expect(container.querySelector('h1, h2, h3')).not.toBeNull());
    await tick();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

describe('locked', () => {
  beforeEach(() => prepare());

  it('the screen behind is not in the document, and comes back after unlocking', async () => {
    const container = draw(Gate, { children: behind });
    const field = await screen.findByLabelText('Passphrase');
    expect(container.textContent).not.toContain('2026-001');
    expect(container.textContent).not.toContain('Locked because');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    await app.vault.unlock('p1', RIGHT);
    await tick();
    expect(container.textContent).toBe('2026-001');
    await app.vault.lock('hidden');
    await tick();
    expect(container.textContent).toContain('Locked by Quick hide.');
    expect(container.textContent).not.toContain('2026-001');
  });

  it('an open dialog goes too and leaves no words in the document', async () => {
    const desk = await unlock();
    draw(Case, { desk, id: '1', onrun: vi.fn(), ongone: vi.fn() });
    await screen.findByRole('heading', { name: /2026-001/ });
    desk.file('1').dialog = 'erase';
    await screen.findByRole('dialog');
    await app.vault.lock('hidden');
    await tick();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.body.textContent).not.toContain('2026-001');
    expect(document.body.innerHTML).not.toContain('Linh');
  });

  it('a case of somebody else leads back to the list, without a word about it', async () => {
    const desk = await unlock();
    const ongone = vi.fn();
    draw(Case, { desk, id: 'of-another', onrun: vi.fn(), ongone });
    await vi.waitFor(() => expect(ongone).toHaveBeenCalled());
    expect(toasts.list).toEqual([]);
  });

  it('choosing a case offers only to unlock', async () => {
    draw(ChooseCase, { open: true, onchoose: vi.fn(), locked: behind });
    await screen.findByRole('dialog');
    expect(document.body.textContent).not.toContain('Kitchen');
    await unlock();
    await screen.findByText(/Kitchen/);
  });
});
