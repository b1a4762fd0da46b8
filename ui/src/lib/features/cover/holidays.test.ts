// Easter by known years, and the lists as lists.
import { describe, expect, it } from 'vitest';
import { easternEaster, westernEaster } from './easter';
import { holidays, holidayStates } from './holidays';

const day = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const named = (country: string, year: number, name: string) => {
  const found = holidays(country, year).find((holiday) => holiday.name === name);
  return found && day(found.date);
};

describe('Easter', () => {
  it.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2038, '2038-04-25', '2038-04-25']
  ])('falls in %i on %s in the west and %s in the east', (year, west, east) => {
    expect(day(westernEaster(year))).toBe(west);
    expect(day(easternEaster(year))).toBe(east);
  });

  it('is always a Sunday', () => {
    for (let year = 2020; year < 2100; year += 1) {
      expect([westernEaster(year).getDay(), easternEaster(year).getDay()]).toEqual([0, 0]);
    }
  });
});

describe('public holidays', () => {
  it('move with the year where they do', () => {
    expect(named('se', 2026, 'Midsommardagen')).toBe('2026-06-20');
    expect(named('se', 2026, 'Alla helgons dag')).toBe('2026-10-31');
    expect(named('is', 2026, 'Sumardagurinn fyrsti')).toBe('2026-04-23');
    expect(named('lt', 2026, 'Motinos diena')).toBe('2026-05-03');
    expect(named('dk', 2026, 'Kristi himmelfartsdag')).toBe('2026-05-14');
    expect(named('pl', 2026, 'Boże Ciało')).toBe('2026-06-04');
    expect(named('ua', 2026, 'Трійця')).toBe('2026-05-31');
  });

  it('exist for the thirteen states, in order and with names that differ', () => {
    expect(holidayStates).toHaveLength(13);
    for (const state of holidayStates) {
      const list = holidays(state, 2027);
      const dates = list.map((holiday) => holiday.date.getTime());
      const names = list.map((holiday) => holiday.name);
      expect(list.length, state).toBeGreaterThan(8);
      expect(dates, state).toEqual(dates.toSorted((one, other) => one - other));
      expect(names, state).toEqual([...new Set(names)]);
    }
  });

  it('are never missing, so that the cover is never empty', () => {
    expect(holidays('xx', 2026)).not.toHaveLength(0);
  });
});
