// What is being searched and what was found. Lives as long as the search window is open and is kept
// nowhere.
import type { HitView, SearchQuery, SearchView } from '$lib/ipc/core';
import { groupHits } from './kinds';

/** Asks the index. */
export type Ask = (query: SearchQuery) => Promise<SearchView>;
/** What limits every question: the reader's language and the country for contacts. */
export type Scope = { lang: string; country: string | null };

const ASK_AGAIN_AFTER = 500;
const PAGE = 6;

export class SearchState {
  text = $state('');
  kind = $state('');
  part = $state('');
  view = $state.raw<SearchView | null>(null);
  /** What went wrong with the last question; null while all is well. */
  failure = $state.raw<unknown>(null);
  /** Position of the chosen hit among `hits`. */
  active = $state(0);
  readonly groups = $derived(groupHits(this.view?.hits ?? []));
  /** Hits in the order in which they are shown. */
  readonly hits = $derived(this.groups.flatMap((group) => group.hits));
  readonly #ask: Ask;
  readonly #scope: () => Scope;
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: Ask, scope: () => Scope) {
    this.#ask = ask;
    this.#scope = scope;
  }

  get chosen(): HitView | undefined {
    return this.hits[this.active];
  }
  get preparing(): boolean {
    return this.view?.state === 'preparing';
  }
  get filtered(): boolean {
    return this.kind !== '' || this.part !== '';
  }
  /** Whether there was a question and nothing was found. */
  get nothing(): boolean {
    return this.view?.state === 'ready' && this.view.total === 0;
  }

  type(text: string): Promise<void> {
    this.text = text;
    return this.search();
  }

  /** Empty means all. */
  chooseKind(kind: string): Promise<void> {
    this.kind = kind;
    return this.search();
  }

  /** Empty means all. */
  choosePart(part: string): Promise<void> {
    this.part = part;
    return this.search();
  }

  everywhere(): Promise<void> {
    this.kind = '';
    this.part = '';
    return this.search();
  }

  /** Asks what the fields say now. An answer to an older question is dropped. */
  async search(): Promise<void> {
    clearTimeout(this.#timer);
    const question = ++this.#question;
    if (!this.text.trim()) return this.#show(null);
    const { lang, country } = this.#scope();
    const kinds = this.kind ? [this.kind] : [];
    const parts = this.part ? [this.part] : [];
    try {
      const view = await this.#ask({ text: this.text, lang, country, kinds, parts, limit: 0 });
      if (question !== this.#question) return;
      this.#show(view);
      if (this.preparing) this.#timer = setTimeout(() => void this.search(), ASK_AGAIN_AFTER);
    } catch (error) {
      if (question !== this.#question) return;
      this.#show(null);
      this.failure = error;
    }
  }

  /** Chooses another hit; beyond either end it begins at the other. */
  move(by: number): void {
    const count = this.hits.length;
    if (count > 0) this.active = (this.active + by + count) % count;
  }

  /** Chooses a hit some rows away, at most the first or the last. */
  leap(direction: 1 | -1): void {
    const last = Math.max(this.hits.length - 1, 0);
    this.active = Math.min(Math.max(this.active + direction * PAGE, 0), last);
  }

  choose(position: number): void {
    this.active = position;
  }

  /** Forgets everything, also an answer that is still on its way. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#question += 1;
    this.text = '';
    this.kind = '';
    this.part = '';
    this.#show(null);
  }

  #show(view: SearchView | null): void {
    this.view = view;
    this.failure = null;
    this.active = 0;
  }
}
