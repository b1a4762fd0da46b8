import { expect, test } from 'vitest';
import { mirror } from './pseudo';

test.each([
  ['', ''],
  ['112', '112'],
  ['Open', '\u202EOpen\u202C'],
  ['Open 2 files.', '\u202EOpen\u202C 2 \u202Efiles\u202C.'],
  ['24h', '24\u202Eh\u202C']
])('runs of letters are mirrored and nothing else: %j', (text, expected) => {
  expect(mirror(text)).toBe(expected);
});
