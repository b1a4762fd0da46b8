// The dialog as a person meets it: nothing to type for a page, a passphrase for what was said.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { appContext, openApp } from '$lib/app/app.svelte';
import { FakeCore } from '$lib/ipc/fake';
import SavePaper from './SavePaper.svelte';
import type { Wanted } from './saving.svelte';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

async function ask(wanted: Wanted) {
  const core = new FakeCore();
  const app = await openApp(core);
  render(SavePaper, {
    props: { wanted, languages: app.handbookLanguages },
    context: appContext(app)
  });
  await screen.findByRole('dialog', { name: 'Save as PDF' });
  await screen.findByText('What stands on it');
  return core;
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

test('a page is saved with one press, and the dialog says where it is', async () => {
  const core = await ask({ kind: 'page', id: 'guide/start/unsure' });
  expect(screen.queryByLabelText('Passphrase for this file')).toBeNull();
  await fireEvent.click(button('Save'));
  await screen.findByRole('status');
  expect(screen.getByRole('status').textContent).toContain('/home/officer/Downloads');
  expect(core.count('savePaper')).toBe(1);
});

test('a result waits for a passphrase, and says how the receiver opens it', async () => {
  await ask({ kind: 'result', id: 'quick-1' });
  expect(button('Save').disabled).toBe(true);
  for (const label of ['Passphrase for this file', 'Once more'])
    await fireEvent.input(screen.getByLabelText(label), {
      target: { value: 'amber ferry lantern moss' }
    });
  await waitFor(() => expect(button('Save').disabled).toBe(false));
  await fireEvent.click(button('Save'));
  const said = await screen.findByRole('status');
  expect(said.textContent).toContain('age --decrypt --output paper-1.pdf paper-1.pdf.age');
  expect(document.activeElement).toBe(said);
});

test.each(['page', 'result'] as const)('axe refuses nothing of a %s', async (kind) => {
  await ask({ kind, id: 'x' });
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
