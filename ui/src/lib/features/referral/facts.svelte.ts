// Facts for a plan without a case. They live on this screen only: nothing keeps them.
import type { Core, FactsInput } from '$lib/ipc/core';
import type { Origin } from './plan.svelte';

export type Facts = Required<FactsInput>;

const unknown: Facts = {
  age: 'unknown',
  consent: 'not-asked',
  danger: 'unknown',
  nationality: 'unknown',
  wishesReturn: 'unknown',
  detained: 'unknown',
  forms: [],
  host: '',
  origin: ''
};

export class FactsDraft {
  value = $state.raw<Facts>(unknown);

  constructor(host: string | null) {
    this.value = { ...unknown, host: host ?? '' };
  }

  set(changes: Partial<Facts>): void {
    this.value = { ...this.value, ...changes };
  }
}

export const planOfFacts = (core: Pick<Core, 'planFrom'>, draft: FactsDraft): Origin => ({
  read: (pathway, lang) => core.planFrom(draft.value, pathway, lang)
});
