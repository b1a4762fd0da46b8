// A local correction from the form to the core, and what is shown of it.
import { describe, expect, it, vi } from 'vitest';
import { localDoubts, localLine } from '$lib/app/local';
import { toasts } from '$lib/components/toasts.svelte';
import type { ContactsView, ContactView, LocalView } from '$lib/ipc/core';
import { FakeCore } from '$lib/ipc/fake';
import fixture from '$lib/ipc/fixtures/contacts.json';
import { Correcting } from './correcting.svelte';
import { isReachable, reach } from './reach';
import { shownGroups } from './show';

const view = fixture as unknown as ContactsView;
const contact = view.groups[0]?.contacts[0] as ContactView;
const local: LocalView = {
  id: '3',
  country: 'lv',
  list: 'hotline',
  own: false,
  name: 'Line',
  about: '28 612 120',
  role: '',
  number: '+371 20 000 000',
  hours: '',
  note: 'Asked twice',
  answers: 'no-answer',
  calledOn: '2026-11-20',
  written: '2026-11-22',
  official: 'same',
  old: false
};

function correcting() {
  const core = new FakeCore();
  const take = vi.fn();
  return { core, take, form: new Correcting(core, () => '2026-11-22', take) };
}

describe('a local correction', () => {
  it('is about the one number of an entry, and is called today unless somebody says otherwise', async () => {
    const { core, take, form } = correcting();
    form.begin('lv', 'emergency', contact);
    expect(form.draft.about).toBe(contact.phones[0]?.display);
    form.answered('works');
    expect(form.draft.calledOn).toBe('2026-11-22');
    await form.save();
    expect(core.asked.at(-1)?.[1]).toMatchObject({ answers: 'works', calledOn: '2026-11-22' });
    expect(take).toHaveBeenCalledOnce();
    expect(form.open).toBe(false);
  });

  it('with a bad number stays open and says what is wrong at the number', async () => {
    const { core, form } = correcting();
    core.refused.set('correctContact', { code: 'correction-number', details: { number: 'abc' } });
    form.beginOwn('lv');
    await form.save();
    expect(form.open).toBe(true);
    expect(form.wrong.number).toContain('abc');
  });

  it('with a day that is none is not sent', async () => {
    const { core, form } = correcting();
    form.begin('lv', 'emergency', contact);
    form.draft.calledOn = '20 November';
    await form.save();
    expect(core.count('correctContact')).toBe(0);
    expect(form.wrong.day).not.toBe('');
  });

  it('can be undone after it was removed', async () => {
    const { core, form } = correcting();
    toasts.list = [];
    await form.remove(local);
    toasts.list.at(-1)?.action?.run();
    await vi.waitFor(() => expect(core.count('undoCorrection')).toBe(1));
  });

  it('says in one line what was found, and what makes it doubtful', () => {
    const line = localLine(local).replace(/[\u2066-\u2069]/g, '');
    for (const part of ['22 November 2026', '+371 20 000 000', 'no longer answers', 'Asked twice'])
      expect(line).toContain(part);
    expect(localDoubts(local)).toEqual([]);
    expect(localDoubts({ ...local, official: 'gone', old: true })).toHaveLength(2);
  });
});

describe('the way to a number', () => {
  const here = { iso2: 'se', name: 'Sweden' };

  it('is said for where the officer is', () => {
    const short = { fromAbroad: 'no', e164: '' };
    expect(reach(short, 'Latvia', 'lv', here)).toContain('Cannot be dialled from');
    expect(reach(short, 'Sweden', 'se', here)).toContain('As written');
    expect(reach({ fromAbroad: 'yes', e164: '+371' }, 'Latvia', 'lv', here)).toContain('+371');
  });

  it('that is not known is not counted as one', () => {
    expect(isReachable({ fromAbroad: 'unknown', e164: '+371' }, 'lv', 'se')).toBe(false);
    expect(isReachable({ fromAbroad: 'unknown', e164: '' }, 'lv', 'lv')).toBe(true);
  });
});

describe('the contacts of a country', () => {
  it('show empty groups, so that it is said that nobody was found', () => {
    const empty = { ...view, groups: [...view.groups, { id: 'iom', contacts: [] }] };
    expect(shownGroups(empty, 'all', 'lv').map(({ id }) => id)).toContain('iom');
    expect(shownGroups(empty, 'own', 'lv').map(({ id }) => id)).not.toContain('iom');
  });

  it('can be those that can be dialled from here', () => {
    const groups = shownGroups(view, 'reachable', 'no');
    const phones = groups.flatMap(({ contacts }) => contacts.flatMap(({ phones }) => phones));
    expect(phones.every(({ fromAbroad, e164 }) => fromAbroad === 'yes' && e164 !== '')).toBe(true);
  });
});
