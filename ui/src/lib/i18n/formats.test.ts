import { afterEach, expect, test } from 'vitest';
import * as formats from './formats';
import { interfaceLanguage } from './runtime.svelte';

afterEach(() => interfaceLanguage.choose('en'));

const morning = new Date(2026, 4, 22, 9, 5);
const midnight = new Date(2026, 4, 22, 0, 30);

test.each([
  ['en', '22 May 2026', 'May 2026', '1,234.5', '125%', 'a, b and c'],
  ['sv', '22 maj 2026', 'maj 2026', '1 234,5', '125 %', 'a, b och c'],
  ['uk', '22 травня 2026 р.', 'травень 2026 р.', '1 234,5', '125%', 'a, b і c'],
  ['ar-XB', '22 May 2026', 'May 2026', '1,234.5', '125%', 'a, b and c']
])('dates, numbers and lists in %s', async (code, date, month, number, percent, list) => {
  await interfaceLanguage.choose(code);
  const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
  expect(plain(formats.formatDate(morning))).toBe(date);
  expect(plain(formats.formatMonth(morning))).toBe(month);
  expect(formats.formatTime(morning)).toBe('09:05');
  expect(formats.formatTime(midnight)).toBe('00:30');
  expect(plain(formats.formatNumber(1234.5))).toBe(number);
  expect(plain(formats.formatPercent(1.25))).toBe(percent);
  expect(formats.formatList(['a', 'b', 'c'])).toBe(list);
});

test('a day of the handbook is that day wherever the computer stands', () => {
  expect(formats.toDate('2026-05-01')).toEqual(new Date(2026, 4, 1));
  expect(formats.formatDate('2026-05-01')).toBe('1 May 2026');
});
