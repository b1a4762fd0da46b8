// The recovery code on its way to paper: shown, then typed in part as a proof that the paper exists.
import type { Vault } from '$lib/app/vault.svelte';
import type { RecoveryView } from '$lib/ipc/core';
import { Attempt } from './attempt.svelte';

export class Paper {
  readonly groups: readonly string[];
  /** The groups to type, counted from 0. */
  readonly ask: readonly number[];
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen follows it
  readonly made = new Date();
  step = $state<'show' | 'type'>('show');
  typed = $state<Record<number, string>>({});
  readonly attempt = new Attempt();
  readonly #vault: Vault;

  constructor(vault: Vault, { groups, ask }: Pick<RecoveryView, 'groups' | 'ask'>) {
    this.#vault = vault;
    this.groups = groups;
    this.ask = ask;
    for (const group of ask) this.typed[group] = '';
  }

  get name(): string {
    return this.#vault.open?.name ?? '';
  }

  go(step: 'show' | 'type'): void {
    this.step = step;
    this.attempt.trouble = null;
  }

  /** Returns whether the typed groups are those of the code. */
  confirm(): Promise<boolean> {
    const parts = this.ask.map((group): [number, string] => [group, this.typed[group] ?? '']);
    return this.attempt.run(() => this.#vault.confirmRecovery(parts));
  }
}
