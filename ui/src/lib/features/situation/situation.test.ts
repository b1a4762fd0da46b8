// The logic of the first screen and of the two-minute view.
import { describe, expect, it } from 'vitest';
import { FakeCore } from '$lib/ipc/fake';
import emergency from '$lib/ipc/fixtures/emergency.json';
import type { EmergencyLine, PageLink } from '$lib/ipc/core';
import { forRail } from './rail';
import { Situation } from './situation.svelte';
import { Ticks } from './ticks.svelte';
import { translationRemark } from './translation';
import { ways } from './ways';

describe('ticks', () => {
  it('come, go, and are counted', () => {
    const ticks = new Ticks();
    ticks.toggle('see 0');
    ticks.toggle('see 1');
    ticks.toggle('see 0');
    expect([ticks.has('see 0'), ticks.has('see 1'), ticks.count]).toEqual([false, true, 1]);
    ticks.clear();
    expect(ticks.count).toBe(0);
  });
});

describe('a situation', () => {
  it('shows the later of two pages, whichever answer comes first', async () => {
    const situation = new Situation(new FakeCore());
    await Promise.all([situation.read('a', 'en'), situation.read('b', 'en')]);
    expect(situation.view?.id).toBe('b');
  });

  it('says that a page is not there', async () => {
    const core = new FakeCore();
    core.refused.set('readSituation', { code: 'page-not-found', details: { page: 'x' } });
    const situation = new Situation(core);
    await situation.read('x', 'en');
    expect(situation.failed).toBe(true);
  });
});

describe('the rail', () => {
  it('begins with the emergency services and has each kind of help once', () => {
    const rail = forRail(emergency.lines as EmergencyLine[]);
    expect(rail[0]?.line.number).toBe('112');
    const services = rail.map(({ line }) => line.service);
    expect(services).toEqual([...new Set(services)]);
  });

  it('shows police, ambulance and fire where 112 is not the only number', () => {
    const base = emergency.lines[0] as EmergencyLine;
    const line = (number: string, service: string) => ({ ...base, number, service });
    const rail = forRail([
      line('101', 'fire'),
      line('112', 'all'),
      line('0800', 'other'),
      line('102', 'police'),
      line('103', 'ambulance')
    ]);
    expect(rail.map(({ line }) => line.number)).toEqual(['112', '102', '103', '101']);
  });

  it('calls a line that is not urgent by its own name', () => {
    const base = emergency.lines[0] as EmergencyLine;
    const [shown] = forRail([{ ...base, service: 'other', name: 'Police, not urgent' }]);
    expect(shown).toMatchObject({ title: 'Police, not urgent', named: true });
  });
});

describe('ways back', () => {
  it('leave out pages that are no longer in the handbook', () => {
    const page = { id: 'a', title: 'A' } as PageLink;
    const places = [
      { page: 'a', anchor: 'x' },
      { page: 'gone', anchor: '' }
    ];
    expect(ways(places, [page])).toEqual([{ href: '/read/a#x', page }]);
  });
});

describe('the remark on a translation', () => {
  it('is made only where the reader has to know', () => {
    expect(translationRemark({ state: 'source', review: 'none' })).toBeNull();
    expect(translationRemark({ state: 'current', review: 'expert' })).toBeNull();
    expect(translationRemark({ state: 'current', review: 'none' })).not.toBeNull();
    expect(translationRemark({ state: 'missing', review: 'none' })).not.toBeNull();
  });
});
