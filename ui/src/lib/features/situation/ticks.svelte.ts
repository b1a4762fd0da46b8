// The signs that were ticked in the two-minute view. Kept in memory by the screen itself and gone
// with it: nothing about a person may stay where a page is only read.
import { SvelteSet } from 'svelte/reactivity';

export class Ticks {
  readonly #ticked = new SvelteSet<string>();

  get count(): number {
    return this.#ticked.size;
  }

  has(sign: string): boolean {
    return this.#ticked.has(sign);
  }

  toggle(sign: string): void {
    if (!this.#ticked.delete(sign)) this.#ticked.add(sign);
  }

  clear(): void {
    this.#ticked.clear();
  }
}
