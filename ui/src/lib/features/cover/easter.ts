// The Sunday of Easter, western and eastern, as a date of the Gregorian calendar.

/** Western churches: the method of Meeus, Jones and Butcher, right for every Gregorian year. */
export function westernEaster(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const n = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * n + 114;
  return new Date(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

/** Eastern churches: by the Julian calendar, thirteen days behind from 1900 to 2099. */
export function easternEaster(year: number): Date {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  return new Date(year, Math.floor(sum / 31) - 1, (sum % 31) + 1 + 13);
}
