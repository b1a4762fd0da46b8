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
  form = $state('');
  view = $state.raw<SearchView | null>(null);
  /** What went wrong with the last question; null while all is well. */
  failure = $state.raw<unknown>(null);
  /** Position of the chosen hit among `hits`. */
  active = $state(0);
  /** Whether the hits still answer an older question. */
  waiting = $state(false);
  readonly groups = $derived(groupHits(this.view?.hits ?? []));
  /** Hits in the order in which they are shown. */
  readonly hits = $derived(this.groups.flatMap((group) => group.hits));
  readonly #ask: Ask;
  readonly #scope: () => Scope;
  #question = 0;
  #answer: Promise<void> = Promise.resolve();
  /** The reader chose among the hits, and an answer to the same words must not take that back. */
  #chose = false;
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
    return this.kind !== '' || this.part !== '' || this.form !== '';
  }
  /** Whether there was a question and nothing was found. */
  get nothing(): boolean {
    return this.view?.state === 'ready' && this.view.total === 0;
  }

  type(text: string): Promise<void> {
    this.text = text;
    this.#chose = false;
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

  /** Empty means all. */
  chooseForm(form: string): Promise<void> {
    this.form = form;
    return this.search();
  }

  everywhere(): Promise<void> {
    this.kind = '';
    this.part = '';
    this.form = '';
    return this.search();
  }

  /** Asks what the fields say now. An answer to an older question is dropped. */
  search(): Promise<void> {
    clearTimeout(this.#timer);
    this.#answer = this.#search(++this.#question);
    return this.#answer;
  }

  /** Waits for the answer to the last question, so that Enter opens what all the letters find. */
  async settled(): Promise<HitView | undefined> {
    await this.#answer;
    return this.chosen;
  }

  async #search(question: number): Promise<void> {
    if (!this.text.trim()) return this.#show(null);
    this.waiting = true;
    const { lang, country } = this.#scope();
    const kinds = this.kind ? [this.kind] : [];
    const parts = this.part ? [this.part] : [];
    const forms = this.form ? [this.form] : [];
    try {
      const view = await this.#ask({
        ...{ text: this.text, lang, country },
        ...{ kinds, parts, forms, limit: 0 }
      });
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
    if (count > 0) this.choose((this.active + by + count) % count);
  }

  /** Chooses a hit some rows away, at most the first or the last. */
  leap(direction: 1 | -1): void {
    const last = Math.max(this.hits.length - 1, 0);
    this.choose(Math.min(Math.max(this.active + direction * PAGE, 0), last));
  }

  choose(position: number): void {
    this.active = position;
    this.#chose = true;
  }

  /** Forgets everything, also an answer that is still on its way. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#question += 1;
    this.text = '';
    this.kind = '';
    this.part = '';
    this.form = '';
    this.#chose = false;
    this.#show(null);
  }

  #show(view: SearchView | null): void {
    const before = this.#chose ? this.chosen : undefined;
    this.view = view;
    this.failure = null;
    this.waiting = false;
    this.active = Math.max(before ? this.hits.findIndex((hit) => isSame(hit, before)) : 0, 0);
  }
}

function isSame(one: HitView, other: HitView): boolean {
  const names = ['kind', 'page', 'anchor', 'lang'] as const;
  return names.every((name) => one[name] === other[name]);
}
