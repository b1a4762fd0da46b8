// Facts of a plan on their way into a case, and the numbers of the annual report.
import { describe, expect, it } from 'vitest';
import type { NumbersView } from '$lib/ipc/core';
import { FakeCore } from '$lib/ipc/fake';
import numbersFixture from '$lib/ipc/fixtures/numbers.json';
import { emptyCase } from './draft.svelte';
import { Numbers, wordsOf } from './numbers.svelte';
import { changes, factRows, type Taken } from './take.svelte';

const facts: Taken = {
  ageGroup: 'child',
  nationality: 'unknown',
  danger: 'yes',
  detained: 'unknown',
  wishesReturn: 'no',
  forms: ['labour'],
  host: 'lv',
  origin: ''
};

describe('facts of a plan', () => {
  it('do not replace what a case knows by what is not known', () => {
    const present = { ...emptyCase('lv'), nationality: 'own', origin: 'vn', danger: 'yes' };
    expect(changes(facts, present)).toEqual({
      ageGroup: 'child',
      wishesReturn: 'no',
      forms: ['labour']
    });
  });

  it('add a kind of exploitation and take none away', () => {
    const present = { ...emptyCase('lv'), forms: ['sexual'] };
    expect(changes(facts, present).forms).toEqual(['sexual', 'labour']);
    expect(changes({ ...facts, forms: [] }, present).forms).toBeUndefined();
  });

  it('are shown with what the case says now', () => {
    const present = { ...emptyCase('lv'), ageGroup: 'adult' };
    const rows = factRows(changes(facts, present), present, (id) => id);
    expect(rows.find(({ key }) => key === 'ageGroup')).toMatchObject({
      before: 'Adult',
      after: 'Child'
    });
  });
});

describe('numbers for the annual report', () => {
  it('are saved open unless the officer chooses otherwise', async () => {
    const core = new FakeCore();
    core.refused.clear();
    const numbers = new Numbers(core, () => false);
    numbers.view = numbersFixture as NumbersView;
    expect(numbers.ready).toBe(true);
    await numbers.save('en', (id) => id);
    expect(core.asked.at(-1)?.[1]).toMatchObject({ plain: true, passphrase: '', format: 'csv' });
    numbers.plain = false;
    expect(numbers.ready).toBe(false);
    numbers.passphrase = numbers.again = 'amber ferry lantern moss';
    await numbers.save('en', (id) => id);
    expect(core.asked.at(-1)?.[1]).toMatchObject({ plain: false });
    expect(numbers.passphrase).toBe('');
  });

  it('have a word for every row', () => {
    const view = numbersFixture as NumbersView;
    const words = wordsOf(view, (id) => `form ${id}`);
    const rows = view.years.flatMap(({ tables }) =>
      tables.flatMap(({ id, rows }) => rows.map((row) => `${id}.${row.id}`))
    );
    for (const row of rows) expect(words[row], row).toBeTruthy();
    expect(words['forms.labour']).toBe('form labour');
  });
});
