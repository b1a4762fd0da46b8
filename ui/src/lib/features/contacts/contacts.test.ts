// The logic of the contacts.
import { describe, expect, it } from 'vitest';
import type { ContactsView, ContactView, CountryView, LocalView } from '$lib/ipc/core';
import { FakeCore } from '$lib/ipc/fake';
import { countryGroups } from './countries';
import { Directory } from './directory.svelte';
import { reach, remark } from './reach';
import { shownGroups } from './show';

const country = (iso2: string, isState = true): CountryView => ({
  iso2,
  name: iso2,
  ownName: iso2,
  callingCode: '',
  isState
});
const all = [country('ua'), country('eu', false), country('lv'), country('se'), country('dk')];
const groups = (host: string | null, sending: string | null) =>
  countryGroups(all, host, sending, (code) => code, 'en').map((group) => [
    group.id,
    ...group.countries.map(({ iso2 }) => iso2)
  ]);

describe('the list of countries', () => {
  it('begins with the two of the mission', () => {
    expect(groups('lv', 'se')).toEqual([
      ['host', 'lv'],
      ['sending', 'se'],
      ['states', 'dk', 'ua'],
      ['bodies', 'eu']
    ]);
  });

  it('has no empty groups and no country twice', () => {
    expect(groups(null, null).map(([id]) => id)).toEqual(['states', 'bodies']);
    expect(
      groups('lv', 'lv')
        .flat()
        .filter((iso2) => iso2 === 'lv')
    ).toHaveLength(1);
  });
});

describe('a telephone number', () => {
  it('says from where it can be reached', () => {
    expect(reach({ fromAbroad: 'no', e164: '' }, 'Latvia')).toContain('Latvia');
    expect(reach({ fromAbroad: 'yes', e164: '+371' }, 'Latvia')).toContain('+371');
    expect(reach({ fromAbroad: 'unknown', e164: '+371' }, 'Latvia')).not.toContain('+371');
  });

  it('does not say so twice', () => {
    const note = 'Short code, works only inside the country. Free.';
    expect(remark({ fromAbroad: 'no', note })).toBe('Free.');
    expect(remark({ fromAbroad: 'yes', note: 'Nights.' })).toBe('Nights.');
  });
});

describe('whoever answers at any hour', () => {
  const contact = (more: Partial<ContactView>): ContactView =>
    ({ hours: '24/7', old: false, phones: [], local: [], ...more }) as ContactView;
  const found = (answers: string, hours = '') => ({ own: false, answers, hours }) as LocalView;
  const shown = (id: string, ...contacts: ContactView[]) => {
    const view = { country: country('lv'), groups: [{ id, contacts }] } as unknown as ContactsView;
    return shownGroups(view, 'any-hour', null).flatMap(({ contacts }) => contacts).length;
  };

  it('is said to by the directory without an if or but', () => {
    expect(shown('hotline', contact({}))).toBe(1);
    const doubtful = ['', '24/7 according to the federation', 'Mon-Fri 09:00-18:00'];
    expect(doubtful.map((hours) => shown('hotline', contact({ hours })))).toEqual([0, 0, 0]);
  });

  it('has a source that is not old, but for an emergency service', () => {
    expect(shown('hotline', contact({ old: true }))).toBe(0);
    expect(shown('emergency', contact({ old: true }))).toBe(1);
  });

  it('is not who was found to keep other hours or not to answer', () => {
    expect(shown('hotline', contact({ local: [found('no-answer')] }))).toBe(0);
    expect(shown('hotline', contact({ local: [found('', 'Mon-Fri')] }))).toBe(0);
    expect(shown('hotline', contact({ local: [found('works')] }))).toBe(1);
  });
});

describe('the directory', () => {
  it('takes the contacts of another country out of sight before it asks', async () => {
    const core = new FakeCore();
    const directory = new Directory(core);
    await directory.read('lv');
    core.refused.set('contacts', { code: 'country-not-found', details: { country: 'xx' } });
    await directory.read('xx');
    expect(directory.view).toBeNull();
  });
});
