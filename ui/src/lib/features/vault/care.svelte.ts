// What an officer can do with the own profile: rename it, change passphrase and recovery code, look
// after copies, erase it. One errand at a time, in a dialog. What was typed outlives a lock, but for passphrases.
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
  /** Whose errand it is. */
  #whose = '';
  /** What was typed when it was locked. */
  #kept: { whose: string; errand: Errand; name: string; role: string; typed: string } | null = null;
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
    this.#whose = open.id;
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

  /** Locked. A name waits for the profile that it belongs to; an errand with passphrases begins anew. */
  lock(): void {
    const { errand, name, role, typed } = this;
    if (errand === 'rename' || errand === 'erase') {
      this.#kept = { whose: this.#whose, errand, name, role, typed };
    }
    this.end();
  }

  unlock(profile: string): void {
    const kept = this.#kept;
    if (kept?.whose !== profile) return;
    this.#kept = null;
    this.begin(kept.errand);
    this.name = kept.name;
    this.role = kept.role;
    this.typed = kept.typed;
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

const all = new WeakMap<Vault, Care>();

/** The errands of the window. The first call begins to follow the vault. */
export function careOf(core: Core, vault: Vault): Care {
  let care = all.get(vault);
  if (!care) {
    const made = new Care(core, vault);
    vault.follow({ locked: () => made.lock(), unlocked: (profile) => made.unlock(profile) });
    all.set(vault, (care = made));
  }
  return care;
}
