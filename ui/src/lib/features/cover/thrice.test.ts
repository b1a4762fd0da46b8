// Shift ×3: quickly, and with nothing between.
import { beforeEach, describe, expect, it } from 'vitest';
import { ThriceShift } from './thrice';

let shift: ThriceShift;
const down = (key: string, now: number, more: Partial<KeyboardEvent> = {}) =>
  shift.press({ key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more }, now);

beforeEach(() => {
  shift = new ThriceShift();
});

describe('Shift pressed three times', () => {
  it('counts with the third press', () => {
    expect([down('Shift', 0), down('Shift', 500), down('Shift', 1100)]).toEqual([
      false,
      false,
      true
    ]);
  });

  it('begins anew after more than 600 ms', () => {
    down('Shift', 0);
    down('Shift', 500);
    expect(down('Shift', 1101)).toBe(false);
    expect(down('Shift', 1300)).toBe(false);
    expect(down('Shift', 1500)).toBe(true);
  });

  it('does not count capital letters while somebody types', () => {
    const typed = ['Shift', 'A', 'Shift', 'B', 'Shift', 'C', 'Shift'];
    expect(typed.map((key, at) => down(key, at * 100))).not.toContain(true);
  });

  it('does not count with other keys held, or a click between', () => {
    down('Shift', 0);
    down('Shift', 100, { ctrlKey: true });
    expect(down('Shift', 200)).toBe(false);
    down('Shift', 300);
    shift.forget();
    expect(down('Shift', 400)).toBe(false);
  });

  it('takes a key that is held for one press', () => {
    down('Shift', 0);
    down('Shift', 100, { repeat: true });
    down('Shift', 200, { repeat: true });
    expect(down('Shift', 300)).toBe(false);
    expect(down('Shift', 400)).toBe(true);
  });
});
