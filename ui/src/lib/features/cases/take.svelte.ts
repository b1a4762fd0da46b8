// Facts that were tried out in a plan, on their way into a case. They stay in memory until somebody has
// looked at each of them; what is not known never replaces what is.
import * as m from '$lib/i18n/messages';
import { formatList } from '$lib/i18n/formats';
import { countryName } from '$lib/i18n/names';
import type { CaseInput } from '$lib/ipc/core';
import { emptyCase } from './draft.svelte';
import type { Desk } from './desk.svelte';
import { ageOptions, answerOptions, nationalityOptions } from './options';

export type Taken = Required<
  Pick<
    CaseInput,
    | 'ageGroup'
    | 'nationality'
    | 'danger'
    | 'detained'
    | 'wishesReturn'
    | 'forms'
    | 'host'
    | 'origin'
  >
>;
type Key = keyof Taken;
/** A fact to look at: what it is called, what the case says now, and what it will say. */
export type FactRow = { key: Key; label: string; before: string; after: string };

const keys: readonly Key[] = [
  'danger',
  'ageGroup',
  'nationality',
  'detained',
  'wishesReturn',
  'forms',
  'host',
  'origin'
];

const isKnown = (value: string | readonly string[] | undefined) =>
  value !== undefined && value.length > 0 && value !== 'unknown';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const withoutDoubles = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) === at);

/** What would change in a case: known facts that it does not have, or has otherwise. */
export function changes(facts: Taken, present: CaseInput): Partial<Taken> {
  const changed = keys.filter((key) => {
    // A kind that the case has already is not taken out of it.
    if (key === 'forms') return facts.forms.some((form) => !present.forms?.includes(form));
    return isKnown(facts[key]) && !same(facts[key], present[key]);
  });
  const all = changed.map((key) => [
    key,
    key === 'forms' ? withoutDoubles([...(present.forms ?? []), ...facts.forms]) : facts[key]
  ]);
  return Object.fromEntries(all) as Partial<Taken>;
}

/** The same in words. `formOf` gives the title of a kind of exploitation. */
export function factRows(
  changed: Partial<Taken>,
  present: CaseInput,
  formOf: (id: string) => string
): FactRow[] {
  const labels: Record<Key, string> = {
    danger: m.casesDangerNow(),
    ageGroup: m.casesAge(),
    nationality: m.casesNationality(),
    detained: m.casesDetained(),
    wishesReturn: m.casesWishesReturn(),
    forms: m.casesForms(),
    host: m.casesHost(),
    origin: m.casesOrigin()
  };
  const words = (key: Key, value: string | readonly string[] | undefined): string => {
    if (!isKnown(value) || value === undefined) return m.casesUnknown();
    if (typeof value !== 'string') return formatList(value.map(formOf));
    if (key === 'host' || key === 'origin') return countryName(value);
    const options = { ageGroup: ageOptions, nationality: nationalityOptions }[key as string];
    return (options ?? answerOptions)().find((one) => one.value === value)?.label ?? value;
  };
  const wanted = keys.filter((key) => key in changed);
  return wanted.map((key) => ({
    key,
    label: labels[key],
    before: words(key, present[key]),
    after: words(key, changed[key])
  }));
}

export class Taking {
  /** The case that was chosen; `new` for one that does not exist yet. */
  chosen = $state.raw<{ id: string | 'new'; present: CaseInput } | null>(null);
  readonly #desk: Desk;
  readonly #host: string | null;

  constructor(desk: Desk, host: string | null) {
    this.#desk = desk;
    this.#host = host;
  }

  chooseNew(): void {
    this.chosen = { id: 'new', present: { ...emptyCase(this.#host), host: '' } };
  }

  async choose(id: string): Promise<void> {
    const file = this.#desk.file(id);
    if (await file.load()) this.chosen = { id, present: file.details };
  }

  /** Keeps what was looked at and returns the case, or null when it was refused. */
  async keep(changed: Partial<Taken>): Promise<string | null> {
    const { chosen } = this;
    if (!chosen) return null;
    if (chosen.id === 'new') {
      this.#desk.newCase = { ...emptyCase(this.#host), ...changed };
      return this.#desk.open();
    }
    const file = this.#desk.file(chosen.id);
    file.edit(changed);
    await file.flush();
    return file.failed ? null : chosen.id;
  }
}
