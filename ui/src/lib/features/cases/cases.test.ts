import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, type App } from '$lib/app/app.svelte';
import { toasts } from '$lib/components/toasts.svelte';
import { FakeCore } from '$lib/ipc/fake';
import { isDay } from './day';
import { desksOf, type Desk } from './desk.svelte';
import type { CaseFile } from './file.svelte';
import { isDue } from './list.svelte';
import { summaryWords } from './words';

const RIGHT = 'amber ferry lantern moss';
let core: FakeCore;
let app: App;
let karin: string;

beforeEach(async () => {
  vi.useFakeTimers();
  core = new FakeCore();
  karin = core.addProfile('Karin', RIGHT);
  core.addProfile('Johan', RIGHT);
  core.addFile({ label: 'Kitchen', ageGroup: 'adult', origin: 'vn' });
  core.addFile({ label: 'Visa' }, { daysLeft: 3 });
  core.addFile({ label: 'Ship' }, { state: 'waiting' });
  app = await openApp(core);
  await app.vault.refresh();
  desksOf(app);
  await app.vault.unlock(karin, RIGHT);
});
afterEach(() => {
  toasts.list = [];
  vi.useRealTimers();
});

function desk(): Desk {
  const { current } = desksOf(app);
  if (!current) throw new Error('locked');
  return current;
}
async function opened(id = '1'): Promise<CaseFile> {
  const file = desk().file(id);
  await file.load();
  return file;
}
const notes = () => core.files[0]?.timeline.filter(({ note }) => note !== null) ?? [];

describe('the list of cases', () => {
  it('counts and shows by filter', async () => {
    const { list } = desk();
    await list.load();
    expect(list.rows.map(({ label }) => label)).toEqual(['Visa', 'Kitchen']);
    expect([list.count('open'), list.count('week'), list.count('waiting')]).toEqual([2, 1, 1]);
    list.filter = 'waiting';
    expect(list.rows.map(({ label }) => label)).toEqual(['Ship']);
    expect(list.rows.some(isDue)).toBe(false);
  });

  it('searches in all cases, inside the vault only', async () => {
    const { list } = desk();
    await list.load();
    list.text = 'Ship';
    await vi.advanceTimersByTimeAsync(300);
    expect(list.rows.map(({ label }) => label)).toEqual(['Ship']);
    expect(core.count('search')).toBe(0);
    list.text = '';
    expect(list.searching).toBe(false);
  });
});

describe('a case', () => {
  it('saves a note while it is written, as one note', async () => {
    const file = await opened();
    file.note.begin(null);
    file.write('Came');
    expect(file.unsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(800);
    file.write('Came alone.');
    await vi.advanceTimersByTimeAsync(800);
    expect(notes().map(({ text }) => text)).toEqual(['Came alone.']);
    expect([file.unsaved, core.count('addNote'), core.count('changeNote')]).toEqual([false, 1, 1]);
  });

  it('keeps a choice that was made while another was being saved', async () => {
    const file = await opened();
    file.edit({ detained: 'yes' });
    await vi.advanceTimersByTimeAsync(0);
    file.edit({ danger: 'yes' });
    file.edit({ danger: 'no' });
    await vi.advanceTimersByTimeAsync(10);
    const { detained, danger, label } = core.files[0]?.details ?? {};
    expect([detained, danger, label]).toEqual(['yes', 'no', 'Kitchen']);
    expect(file.edits).toEqual({});
  });

  it('moves a note to another agreement', async () => {
    const file = await opened();
    await file.addAgreement({ receiver: 'police', given: 'yes' });
    file.note.begin(null);
    file.write('Told the police');
    await vi.advanceTimersByTimeAsync(800);
    await file.restOn('c1');
    expect(notes().map(({ consent }) => consent)).toEqual(['c1']);
    await file.withdraw('c1');
    expect([notes(), file.note.open]).toEqual([[], false]);
  });

  it('keeps the words when they cannot be saved, and says so', async () => {
    const file = await opened();
    core.refused.set('changeCase', { code: 'disk-full', details: {} });
    file.edit({ safeContact: 'By day' }, true);
    await vi.advanceTimersByTimeAsync(800);
    expect([file.failed, file.details.safeContact]).toEqual([true, 'By day']);
    core.refused.clear();
    await file.flush();
    expect([file.failed, core.files[0]?.details.safeContact]).toEqual([false, 'By day']);
  });

  it('undoes the last change', async () => {
    const file = await opened();
    file.edit({ label: 'Other' });
    await vi.advanceTimersByTimeAsync(10);
    await file.undo();
    expect(file.details.label).toBe('Kitchen');
  });

  it('is closed with a kind that is counted and words that are not', async () => {
    const file = await opened();
    file.ending = 'referred';
    await file.setState('closed', 'to the shelter');
    const asked = ['setCaseState', '1', 'closed', 'to the shelter', 'referred'];
    expect(core.asked.at(-1)).toEqual(asked);
    expect([file.ending, file.view?.ending]).toEqual([null, 'referred']);
  });

  it('leaves a receipt when it is erased', async () => {
    await opened();
    expect(await desk().erase('1', 'mistake')).toBe(true);
    expect(desk().list.view?.erased.map(({ reference }) => reference)).toEqual(['2026-001']);
  });
});

describe('locking', () => {
  it('loses nothing that was typed, and keeps nothing that was read', async () => {
    const file = await opened();
    await desk().list.load();
    file.note.begin(null);
    file.write('Half a sent');
    file.edit({ safeContact: 'By day' }, true);
    await app.vault.lock('hidden');
    await vi.advanceTimersByTimeAsync(5000);
    expect([file.view, notes()]).toEqual([null, []]);
    expect(desksOf(app).current).toBeNull();
    await app.vault.unlock(karin, RIGHT);
    await vi.advanceTimersByTimeAsync(100);
    expect(desk().file('1')).toBe(file);
    expect(notes().map(({ text }) => text)).toEqual(['Half a sent']);
    expect(core.files[0]?.details).toMatchObject({ safeContact: 'By day', label: 'Kitchen' });
    expect(toasts.list.map(({ text }) => text)).toEqual(['What you had typed is still here.']);
  });

  it('keeps a dialog with what was typed in it, for the same profile only', async () => {
    const file = await opened();
    file.dialog = 'agreement';
    file.agreement.receiver = 'Aunt';
    file.keep.begin({ keepUntil: '2027-01-31', keepReason: 'Trial' });
    file.erasure.typed = '2026-0';
    desk().opening = true;
    desk().newCase.label = 'New';
    await app.vault.lock('asked');
    await app.vault.unlock('p2', RIGHT);
    expect([desk().opening, desk().file('1').dialog]).toEqual([false, null]);
    await app.vault.lock('asked');
    await app.vault.unlock(karin, RIGHT);
    const { agreement, keep, erasure } = desk().file('1');
    expect([desk().newCase.label, agreement.receiver]).toEqual(['New', 'Aunt']);
    expect([keep.day, keep.reason, erasure.typed]).toEqual(['2027-01-31', 'Trial', '2026-0']);
  });

  it('waits with saving when the core has locked first', async () => {
    const file = await opened();
    core.openId = null;
    file.edit({ label: 'Later' });
    await vi.advanceTimersByTimeAsync(10);
    expect([app.vault.open, file.edits.label, file.failed]).toEqual([null, 'Later', false]);
    await app.vault.unlock(karin, RIGHT);
    await vi.advanceTimersByTimeAsync(10);
    expect(core.files[0]?.details.label).toBe('Later');
  });
});

it('a case without any detail says so', () => {
  expect(summaryWords({}, app)).toBe('No details yet');
  expect(summaryWords({ ageGroup: 'adult', origin: 'ua' }, app)).toBe('Adult, Ukraine');
});

it('only days that exist are days', () => {
  expect(['2027-05-01', '2027-02-30', '1 May 2027', '2027-5-1', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false
  ]);
});
