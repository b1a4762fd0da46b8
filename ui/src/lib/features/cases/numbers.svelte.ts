// Numbers for the annual report: read from the open cases, looked at, saved. The words of tables and
// values are the screen's; the numbers are the core's.
import { endings } from '$lib/app/endings';
import { formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/messages';
import { countryName } from '$lib/i18n/names';
import type { Core, NumberCell, NumbersView, SavedPaper } from '$lib/ipc/core';
import type { OnError } from './file.svelte';

const tables: Record<string, () => string> = {
  forms: m.numbersForms,
  age: m.numbersAge,
  state: m.numbersState,
  origin: m.numbersOrigin,
  host: m.numbersHost
};
const values: Record<string, () => string> = {
  'age.adult': m.numbersAgeAdult,
  'age.child': m.numbersAgeChild,
  'age.unknown': m.numbersAgeUnknown,
  'state.open': m.numbersStateOpen,
  'state.waiting': m.numbersStateWaiting,
  'origin.others': m.numbersOthers,
  'host.others': m.numbersOthers
};
const notes: Record<string, () => string> = {
  forms: m.numbersFormsNote,
  state: m.numbersStateNote
};

export const tableWords = (table: string) => tables[table]?.() ?? table;
export const noteWords = (table: string) => notes[table]?.() ?? '';

/** What a row is called. `formOf` gives the title of a kind of exploitation. */
export function rowWords(table: string, row: string, formOf: (id: string) => string): string {
  const known = values[`${table}.${row}`] ?? (table === 'state' ? endings[row] : undefined);
  if (known) return known();
  if (table === 'forms') return formOf(row);
  return table === 'origin' || table === 'host' ? countryName(row) : row;
}

/** A number as it stands in a table. */
export function cellWords({ kind, count }: NumberCell): string {
  if (kind === 'exact') return formatNumber(count);
  return kind === 'few' ? m.numbersFew() : m.numbersWithheld();
}

/** The same for who cannot see the table. */
export function cellSaid({ kind }: NumberCell): string {
  if (kind === 'exact') return '';
  return kind === 'few' ? m.numbersFewSaid() : m.numbersWithheldSaid();
}

/** All words that a saved table needs. */
export function wordsOf(view: NumbersView, formOf: (id: string) => string) {
  const words: Record<string, string> = {
    title: m.numbersTitle(),
    lead: `${m.numbersLead()} ${m.numbersProtection()} ${m.numbersLimits()}`,
    year: m.numbersYear(),
    table: m.numbersTable(),
    value: m.numbersValue(),
    cases: m.numbersCases(),
    few: m.numbersFew(),
    withheld: m.numbersWithheld()
  };
  for (const { id, rows } of view.years.flatMap((year) => year.tables)) {
    words[id] = tableWords(id);
    for (const row of rows) words[`${id}.${row.id}`] = rowWords(id, row.id, formOf);
  }
  return words;
}

type Format = 'csv' | 'pdf';

export class Numbers {
  view = $state.raw<NumbersView | null>(null);
  format = $state<Format>('csv');
  /** Statistics without personal data: open, unless the officer chooses otherwise. */
  plain = $state(true);
  passphrase = $state('');
  again = $state('');
  saved = $state.raw<SavedPaper | null>(null);
  saving = $state(false);
  readonly differs: boolean = $derived(this.again !== '' && this.again !== this.passphrase);
  readonly #core: Pick<Core, 'numbers' | 'saveNumbers'>;
  readonly #onerror: OnError;

  constructor(core: Pick<Core, 'numbers' | 'saveNumbers'>, onerror: OnError) {
    this.#core = core;
    this.#onerror = onerror;
  }

  get ready(): boolean {
    const typed = this.passphrase !== '' && this.again === this.passphrase;
    return !this.saving && (this.plain || typed);
  }

  async read(): Promise<void> {
    try {
      this.view = await this.#core.numbers();
    } catch (error) {
      this.#onerror(error);
    }
  }

  async save(lang: string, formOf: (id: string) => string): Promise<void> {
    if (!this.view || !this.ready) return;
    this.saving = true;
    const { format, plain, passphrase } = this;
    const words = wordsOf(this.view, formOf);
    try {
      const secret = plain ? '' : passphrase;
      const request = { format, lang, words, plain, passphrase: secret };
      this.saved = await this.#core.saveNumbers(request);
      this.forget();
    } catch (error) {
      this.#onerror(error);
    } finally {
      this.saving = false;
    }
  }

  /** The passphrase goes out of memory. */
  forget(): void {
    this.passphrase = this.again = '';
  }
}
