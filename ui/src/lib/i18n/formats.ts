// Dates, times, numbers and lists as the language of the interface writes them. Every function reads
// that language when called, so what shows the result is drawn again when it changes.
import { interfaceLanguage } from './runtime.svelte';

/** “22 May 2026”. Takes a moment, or a day as the handbook writes it: `2026-05-22`. */
export function formatDate(day: Date | string): string {
  return dates({ day: 'numeric', month: 'long', year: 'numeric' }).format(toDate(day));
}

/** “May 2026”, where the day does not matter. */
export function formatMonth(day: Date | string): string {
  return dates({ month: 'long', year: 'numeric' }).format(toDate(day));
}

/** “09:05”; always with 24 hours. */
export function formatTime(moment: Date): string {
  return dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}

/** “1,234.5”. */
export function formatNumber(value: number): string {
  return made('number', (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** “125%” for 1.25. */
export function formatPercent(share: number): string {
  return made('percent', (tag) => new Intl.NumberFormat(tag, { style: 'percent' })).format(share);
}

/** “a, b and c”. */
export function formatList(items: readonly string[]): string {
  return made('list', (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(items);
}

/**
 * A day as the handbook writes it, as the midnight with which it begins on this computer. `new Date`
 * would take it for midnight in Greenwich, which west of there is the day before.
 */
export function toDate(day: Date | string): Date {
  if (day instanceof Date) return day;
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return made(Object.keys(options).join(), (tag) => new Intl.DateTimeFormat(tag, options));
}

// Making a format takes longer than using it a hundred times.
const formats = new Map<string, unknown>();

function made<Format>(kind: string, make: (tag: string) => Format): Format {
  const tag = interfaceLanguage.current.formats;
  const key = `${kind} ${tag}`;
  let format = formats.get(key) as Format | undefined;
  if (!format) formats.set(key, (format = make(tag)));
  return format;
}
