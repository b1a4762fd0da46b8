// What an officer can do with the own profile: rename it, change passphrase and recovery code, look
// after copies, erase it. One errand at a time, in a dialog.
import type { Vault } from '$lib/app/vault.svelte';
import type { Core } from '$lib/ipc/core';
import { Attempt } from './attempt.svelte';
import { CopyList } from './copies.svelte';
import { Paper } from './paper.svelte';
import { NewPassphrase } from './passphrase.svelte';

export type Errand = 'rename' | 'passphrase' | 'recovery' | 'copies' | 'erase';

export class Care {
  errand = $state<Errand | null>(null);
  name = $state('');
  role = $state('');
  /** The present passphrase, asked for again before keys are changed. */
  present = $state('');
  /** The name of the profile, typed to confirm that it is to be erased. */
  typed = $state('');
  paper = $state.raw<Paper | null>(null);
  copies = $state.raw<CopyList | null>(null);
  readonly chosen: NewPassphrase;
  readonly attempt = new Attempt();
  readonly #core: Core;
  readonly #vault: Vault;

  constructor(core: Core, vault: Vault) {
    this.#core = core;
    this.#vault = vault;
    this.chosen = new NewPassphrase(core);
  }

  get profile(): string {
    return this.#vault.open?.name ?? '';
  }

  begin(errand: Errand): void {
    const { open } = this.#vault;
    if (!open) return;
    this.end();
    this.name = open.name;
    this.role = open.role;
    this.errand = errand;
    if (errand === 'copies') this.copies = new CopyList(this.#core, this.#vault, open.id);
  }

  /** Nothing that was typed stays. */
  end(): void {
    this.errand = this.paper = this.copies = null;
    this.name = this.role = this.present = this.typed = '';
    this.chosen.forget();
    this.attempt.trouble = null;
  }

  /** Does the errand and returns whether it is done. */
  async run(): Promise<boolean> {
    const act = this.#act();
    const { errand } = this;
    const done = act !== null && (await this.attempt.run(act));
    // The paper and the copies stay to be looked at.
    if (done && errand !== 'recovery') this.end();
    return done;
  }

  #act(): (() => Promise<void>) | null {
    const vault = this.#vault;
    const id = vault.open?.id ?? '';
    switch (this.errand) {
      case 'rename':
        return () => vault.rename(this.name.trim(), this.role.trim());
      case 'passphrase':
        return () => vault.changePassphrase(this.present, this.chosen.text);
      case 'recovery':
        return async () => {
          this.paper = new Paper(vault, await vault.renewRecovery(this.present));
          this.present = '';
        };
      case 'erase':
        return () => vault.erase(id, this.typed);
      default:
        return null;
    }
  }
}
