// The logic of the frame: the trail of the history, and which numbers stay in sight.
import { describe, expect, it } from 'vitest';
import type { EmergencyLine } from '$lib/ipc/core';
import { numbersInSight } from './numbers';
import { Trail } from './trail.svelte';

const at = (place: number) => ({ 'sveltekit:history': place });

describe('the trail', () => {
  it('knows the way back and the way forward', () => {
    const trail = new Trail();
    trail.follow(at(100), 'enter');
    expect([trail.canGoBack, trail.canGoForward]).toEqual([false, false]);
    trail.follow(at(101), 'link');
    trail.follow(at(102), 'goto');
    trail.follow(at(101), 'popstate');
    expect([trail.canGoBack, trail.canGoForward]).toEqual([true, true]);
    trail.follow(at(102), 'popstate');
    expect(trail.canGoForward).toBe(false);
  });

  it('ends the way forward with a new step', () => {
    const trail = new Trail();
    trail.follow(at(100), 'enter');
    trail.follow(at(101), 'link');
    trail.follow(at(102), 'link');
    trail.follow(at(100), 'popstate');
    trail.follow(at(101), 'link');
    expect([trail.canGoBack, trail.canGoForward]).toEqual([true, false]);
  });

  it('does not count an entry that was replaced', () => {
    const trail = new Trail();
    trail.follow(at(100), 'enter');
    trail.follow(at(100), 'goto');
    expect(trail.canGoBack).toBe(false);
  });
});

const line = (
  service: string,
  number: string,
  more: Partial<EmergencyLine> = {}
): EmergencyLine => ({
  service,
  number,
  emergency: ['all', 'police', 'fire', 'ambulance', 'other'].includes(service),
  name: number,
  hours: '',
  asOf: '2026',
  confidence: 'high',
  source: '',
  old: false,
  local: null,
  ...more
});
const numbers = (lines: EmergencyLine[]) => numbersInSight(lines).map((each) => each.number);

describe('the numbers in sight', () => {
  it('are the general one, the police, and a hotline that is not old', () => {
    const lines = [
      line('police', '110'),
      line('all', '112'),
      line('victims', '1', { old: true }),
      line('public', '2')
    ];
    expect(numbers(lines)).toEqual(['112', '110', '2']);
  });

  it('give one number for one service', () => {
    expect(numbers([line('all', '112'), line('all', '102'), line('all', '103')])).toEqual(['112']);
  });

  it('are something even where the directory knows only other services', () => {
    expect(numbers([line('other', '113')])).toEqual(['113']);
  });
});
