// Reminders are there while case work is unlocked, and nowhere else.
import { beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '$lib/ipc/fake';
import { openApp, type App } from './app.svelte';

const due = {
  case: '1',
  reference: '2026-001',
  kind: 'step',
  about: 'Call',
  day: '2026-11-22',
  daysLeft: 0
};
let core: FakeCore;
let app: App;

beforeEach(async () => {
  core = new FakeCore();
  app = await openApp(core);
  core.reminded = { due: [due] };
});

test('locked, nothing is asked and nothing is there', async () => {
  await app.reminders.refresh();
  expect(core.count('reminders')).toBe(0);
  expect(app.reminders.due).toEqual([]);
});

test('they come with unlocking and go with locking', async () => {
  await app.vault.create('Karin', 'Consul', 'amber ferry lantern moss', () => undefined);
  await vi.waitFor(() => expect(app.reminders.due).toEqual([due]));
  await app.vault.lock('hidden');
  expect(app.reminders.due).toEqual([]);
});

test('an answer that comes after the lock is not kept', async () => {
  await app.vault.create('Karin', 'Consul', 'amber ferry lantern moss', () => undefined);
  const asked = app.reminders.refresh();
  void app.vault.lock('asked');
  await asked;
  expect(app.reminders.due).toEqual([]);
});
