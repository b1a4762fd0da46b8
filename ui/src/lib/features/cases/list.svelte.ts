// The list of cases: which are shown, in which order, and what a search in the vault finds. The search
// asks the vault only; nothing of the question is kept.
import type { CaseRow, CasesView, Core } from '$lib/ipc/core';

export const filters = ['open', 'week', 'waiting', 'closed'] as const;
export type Filter = (typeof filters)[number];
export const sorts = ['changed', 'due', 'reference'] as const;
export type Sort = (typeof sorts)[number];

const PAUSE = 200;
const WEEK = 7;

export const isDue = ({ daysLeft }: CaseRow) => daysLeft !== null && daysLeft <= WEEK;

const holds: Record<Filter, (row: CaseRow) => boolean> = {
  open: ({ state }) => state === 'open',
  week: isDue,
  waiting: ({ state }) => state === 'waiting',
  closed: ({ state }) => state === 'closed'
};
const orders: Record<Sort, (one: CaseRow, other: CaseRow) => number> = {
  changed: (one, other) => (other.changed ?? 0) - (one.changed ?? 0),
  due: (one, other) => (one.daysLeft ?? Infinity) - (other.daysLeft ?? Infinity),
  reference: (one, other) => other.reference.localeCompare(one.reference, 'en', { numeric: true })
};

export class CaseList {
  view = $state.raw<CasesView | null>(null);
  filter = $state<Filter>('open');
  sort = $state<Sort>('changed');
  #text = $state('');
  #found = $state.raw<ReadonlySet<string> | null>(null);
  readonly #core: Core;
  readonly #onerror: (error: unknown) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A search looks in all cases, whatever the filter. */
  readonly rows: CaseRow[] = $derived.by(() => {
    const cases = this.view?.cases ?? [];
    const found = this.#found;
    const shown = found
      ? cases.filter(({ id }) => found.has(id))
      : cases.filter(holds[this.filter]);
    return shown.toSorted(orders[this.sort]);
  });

  constructor(core: Core, onerror: (error: unknown) => void) {
    this.#core = core;
    this.#onerror = onerror;
  }

  get searching(): boolean {
    return this.#found !== null;
  }

  count(filter: Filter): number {
    return (this.view?.cases ?? []).filter(holds[filter]).length;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    clearTimeout(this.#timer);
    if (text.trim() === '') this.#found = null;
    else this.#timer = setTimeout(() => void this.#search(text), PAUSE);
  }

  async load(): Promise<void> {
    try {
      this.view = await this.#core.cases();
    } catch (error) {
      this.#onerror(error);
    }
  }

  /** What the vault held and what was looked for goes out of memory. */
  forget(): void {
    this.view = null;
    this.text = '';
  }

  async #search(text: string): Promise<void> {
    try {
      const found = await this.#core.searchCases(text.trim());
      // eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen follows it
      if (text === this.#text) this.#found = new Set(found);
    } catch (error) {
      this.#onerror(error);
    }
  }
}
