// The table of shortcuts, as a table: no duplicates, no two meanings in one place, every label exists.
import { afterAll, describe, expect, it } from 'vitest';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import { keyNames } from './names';
import { places, placeName, shortcuts, type Shortcut } from './table';

const rows: readonly Shortcut[] = shortcuts;

describe('the table of shortcuts', () => {
  afterAll(() => interfaceLanguage.choose('en'));

  it('has each id once', () => {
    const ids = rows.map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('gives no chord two meanings in one place or everywhere', () => {
    for (const place of places) {
      const chords = rows
        .filter((row) => (row.where === place || row.where === 'everywhere') && !row.listedOnly)
        .flatMap((row) => row.keys);
      expect(chords, place).toEqual([...new Set(chords)]);
    }
  });

  it.each(['en', 'sv', 'uk'])('has words for everything in %s', async (code) => {
    await interfaceLanguage.choose(code);
    for (const row of rows) {
      expect(row.label(), row.id).not.toBe('');
      for (const chord of row.keys) expect(keyNames(chord), chord).not.toBe('');
    }
    for (const place of places) expect(placeName(place)).not.toBe('');
  });
});
