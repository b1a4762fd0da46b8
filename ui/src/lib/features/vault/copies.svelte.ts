// The copies of a profile: made by themselves and on request, and put back after they were examined.
import type { Vault } from '$lib/app/vault.svelte';
import type { Core, CopyView } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';
import { Attempt } from './attempt.svelte';

export class CopyList {
  copies = $state.raw<CopyView[] | null>(null);
  /** The one that would be put back. */
  chosen = $state.raw<CopyView | null>(null);
  passphrase = $state('');
  readonly attempt = new Attempt();
  readonly #core: Core;
  readonly #vault: Vault;
  readonly #profile: string;

  constructor(core: Core, vault: Vault, profile: string) {
    this.#core = core;
    this.#vault = vault;
    this.#profile = profile;
    core.copies(profile).then((copies) => (this.copies = copies), showError);
  }

  choose(copy: CopyView | null): void {
    this.chosen = copy;
    this.passphrase = '';
    this.attempt.trouble = null;
  }

  make(): Promise<boolean> {
    return this.attempt.run(async () => {
      this.copies = await this.#core.makeCopy();
    });
  }

  /** Returns whether the copy is now in the place of the vault, which is locked then. */
  async restore(): Promise<boolean> {
    const { chosen } = this;
    if (!chosen) return false;
    const restore = () => this.#vault.restore(this.#profile, chosen, this.passphrase);
    const done = await this.attempt.run(restore);
    if (done) this.choose(null);
    return done;
  }
}
