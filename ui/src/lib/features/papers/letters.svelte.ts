// The paper that is open in this window. It belongs to a profile: the same one finds it again after a
// lock, another one does not.
import type { Vault } from '$lib/app/vault.svelte';
import type { Core } from '$lib/ipc/core';
import { Letter, type WantedLetter } from './letter.svelte';

export class Letters {
  #open = $state.raw<{ profile: string; letter: Letter } | null>(null);
  readonly #core: Core;
  readonly #vault: Vault;
  /** The open paper of the profile that is unlocked. */
  readonly current: Letter | null = $derived.by(() =>
    this.#open?.profile === this.#vault.open?.id ? (this.#open?.letter ?? null) : null
  );

  constructor(core: Core, vault: Vault) {
    this.#core = core;
    this.#vault = vault;
  }

  begin(wanted: WantedLetter): void {
    const { open } = this.#vault;
    if (!open) return;
    this.#open = { profile: open.id, letter: new Letter(this.#core, wanted) };
  }

  close(): void {
    this.#open?.letter.forget();
    this.#open = null;
  }

  /** Follows the vault until the returned function is called. */
  follow(): () => void {
    return this.#vault.follow({
      locked: () => this.#open?.letter.forget(),
      unlocked: (profile) => {
        if (this.#open && this.#open.profile !== profile) this.#open = null;
      }
    });
  }
}
