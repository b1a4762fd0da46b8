import { describe, expect, it } from 'vitest';
import { asOfWords } from './as-of';

const plain = (text: string) => asOfWords(text).replace(/[\u2068\u2069]/g, '');

describe('the date of a source', () => {
  it('is said in words, whatever the source has', () => {
    expect(plain('2025')).toBe('as of 2025');
    expect(plain('2023-24')).toBe('as of 2023-24');
    expect(plain('undated')).toBe('source without date');
    expect(plain('')).toBe('source without date');
    expect(plain('unverified')).toBe('not yet checked');
    expect(plain('undated (about 2018-2021)')).toBe('about 2018-2021');
    expect(plain('undated (2022 or later)')).toBe('2022 or later');
    expect(plain('2021 or later')).toBe('2021 or later');
  });
});
