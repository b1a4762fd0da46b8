// The dialog of a letter as a person meets it.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { appContext, openApp } from '$lib/app/app.svelte';
import { FakeCore } from '$lib/ipc/fake';
import { Letter } from './letter.svelte';
import LetterDialog from './LetterDialog.svelte';

// jsdom is slow with roles when the computer is busy.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

async function open(likely: string[] = []) {
  const core = new FakeCore();
  await core.createProfile('Karin', '', 'amber ferry lantern moss');
  core.letters.likely = likely;
  const app = await openApp(core);
  const letter = new Letter(core, {
    caseId: '1',
    states: [],
    paper: 'referral-letter',
    step: '',
    pathway: '',
    lang: 'en',
    typedIn: 'en'
  });
  const onconsent = vi.fn();
  render(LetterDialog, {
    props: { letter, onclose: vi.fn(), onconsent, onsaved: vi.fn() },
    context: appContext(app)
  });
  await screen.findByText('What stands on it');
  return { core, onconsent };
}
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

test('a reason that the case names is confirmed with one press', async () => {
  const { core } = await open(['danger']);
  expect(button('Save').disabled).toBe(true);
  await fireEvent.click(button(/Confirm: .*Danger now/u));
  await screen.findByText(/Without the person’s agreement/u);
  await fireEvent.click(screen.getByLabelText('Anyone'));
  await waitFor(() => expect(button('Save').disabled).toBe(false));
  await fireEvent.click(button('Save'));
  await screen.findByText(/Saved as/u);
  expect(core.count('saveLetter')).toBe(1);
});

test('it leads to where agreement is written down, and says what is left out and why', async () => {
  const { onconsent } = await open();
  await fireEvent.click(button('Write down an agreement'));
  expect(onconsent).toHaveBeenCalledWith('service-provider');
  expect(screen.getByText('By telephone only:').parentElement?.textContent).toContain('name');
});

test('a note is taken over with one press and stands in the preview', async () => {
  await open();
  await fireEvent.click(button(/Take over: .*She came alone/u));
  const preview = screen.getByRole('region', { name: 'What stands on it' });
  await waitFor(() => expect(preview.textContent).toContain('She came alone.'));
});

test('axe refuses nothing', async () => {
  await open(['danger']);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
