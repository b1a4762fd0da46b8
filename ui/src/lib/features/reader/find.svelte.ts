// Finding words in the page that is open. Knows ranges and counts; how they look is the painter's.
import { TextMap } from '$lib/components/prose/text-map';

/** What shows the matches. */
export type Painter = {
  paint(all: readonly Range[], here: Range | null): void;
  /** Whether a match stands at or below the upper edge of what is visible. */
  isAhead(range: Range): boolean;
};

export class FindInPage {
  open = $state(false);
  query = $state('');
  total = $state(0);
  /** Which match is shown, counted from 1; 0 where there is none. */
  current = $state(0);
  readonly #painter: Painter;
  #root: Node | null = null;
  #ranges: Range[] = [];

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** The text that is searched; call it again when the text has changed. */
  attach(root: Node | null): void {
    this.#root = root;
    if (this.open) this.search(this.query);
  }

  search(query: string): void {
    this.query = query;
    this.#ranges = this.#root ? new TextMap(this.#root).find(query) : [];
    this.total = this.#ranges.length;
    const ahead = this.#ranges.findIndex((range) => this.#painter.isAhead(range));
    this.current = this.total === 0 ? 0 : Math.max(ahead, 0) + 1;
    this.#show();
  }

  next(): void {
    this.#step(1);
  }

  previous(): void {
    this.#step(-1);
  }

  close(): void {
    this.open = false;
    this.query = '';
    this.total = 0;
    this.current = 0;
    this.#ranges = [];
    this.#painter.paint([], null);
  }

  /** Round and round: behind the last match comes the first. */
  #step(by: number): void {
    if (this.total === 0) return;
    this.current = ((this.current - 1 + by + this.total) % this.total) + 1;
    this.#show();
  }

  #show(): void {
    this.#painter.paint(this.#ranges, this.#ranges[this.current - 1] ?? null);
  }
}
