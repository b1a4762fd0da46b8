// The signs that were ticked in the two-minute view. Kept in memory by the screen itself and gone
// with it: nothing about a person may stay where a page is only read.

export class Ticks {
  #ticked = $state.raw<ReadonlySet<string>>(new Set());

  get count(): number {
    return this.#ticked.size;
  }

  has(sign: string): boolean {
    return this.#ticked.has(sign);
  }

  toggle(sign: string): void {
    const ticked = new Set(this.#ticked);
    if (!ticked.delete(sign)) ticked.add(sign);
    this.#ticked = ticked;
  }

  clear(): void {
    this.#ticked = new Set();
  }
}
