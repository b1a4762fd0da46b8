// The steps of the first run. Each can be skipped, and nothing has to be chosen to go on.

export const steps = ['language', 'host', 'sending', 'cases'] as const;
export type StepName = (typeof steps)[number];

export class Steps {
  #at = $state(0);

  get name(): StepName {
    return steps[this.#at] ?? 'language';
  }

  /** Counted from 1. */
  get number(): number {
    return this.#at + 1;
  }

  get isFirst(): boolean {
    return this.#at === 0;
  }

  get isLast(): boolean {
    return this.#at === steps.length - 1;
  }

  next(): void {
    if (!this.isLast) this.#at += 1;
  }

  back(): void {
    if (!this.isFirst) this.#at -= 1;
  }
}
