// The lock screen: whose profile, the passphrase or the recovery code, and how long to wait after
// failed tries. What was typed goes as soon as it is not needed any more.
import type { Vault } from '$lib/app/vault.svelte';
import { CoreError, type ProfileView } from '$lib/ipc/core';
import { Attempt } from './attempt.svelte';
import { NewPassphrase } from './passphrase.svelte';

export type Way = 'passphrase' | 'code' | 'restore' | 'new';

export class Lock {
  way = $state<Way>('passphrase');
  passphrase = $state('');
  code = $state('');
  /** How often somebody said who they are: each time the keyboard goes to the passphrase, also for the same profile. */
  choices = $state(0);
  /** Seconds until the next try. */
  wait = $state(0);
  readonly chosen: NewPassphrase;
  readonly attempt = new Attempt();
  readonly #vault: Vault;
  #id = $state<string | null>(null);
  readonly profile: ProfileView | null = $derived.by(() => {
    const { profiles } = this.#vault;
    return profiles.find(({ id }) => id === this.#id) ?? profiles[0] ?? null;
  });

  constructor(vault: Vault, chosen: NewPassphrase) {
    this.#vault = vault;
    this.chosen = chosen;
    this.wait = this.profile?.wait ?? 0;
  }

  /** Whose profile it is. What was typed for another is forgotten. */
  choose(id: string): void {
    this.choices += 1;
    this.#id = id;
    this.go('passphrase');
    this.wait = this.profile?.wait ?? 0;
  }

  go(way: Way): void {
    this.way = way;
    this.attempt.trouble = null;
    this.#forget();
  }

  unlock(): Promise<void> {
    return this.#try((id) => this.#vault.unlock(id, this.passphrase));
  }

  async recover(): Promise<void> {
    if (!this.chosen.ready) return;
    await this.#try((id) => this.#vault.recover(id, this.code, this.chosen.text));
  }

  /** A second has passed. */
  tick(): void {
    if (this.wait > 0) this.wait -= 1;
  }

  async #try(act: (id: string) => Promise<void>): Promise<void> {
    const id = this.profile?.id;
    if (id === undefined || this.wait > 0) return;
    const done = await this.attempt.run(async () => {
      try {
        await act(id);
      } catch (error) {
        await this.#learnWait(error);
        throw error;
      }
    });
    if (done) this.#forget();
  }

  async #learnWait(error: unknown): Promise<void> {
    if (!(error instanceof CoreError)) return;
    if (error.code === 'vault-wrong-secret') await this.#vault.refresh();
    this.wait = Number(error.details.seconds ?? this.profile?.wait ?? 0);
  }

  #forget(): void {
    this.passphrase = '';
    this.code = '';
    this.chosen.forget();
  }
}
