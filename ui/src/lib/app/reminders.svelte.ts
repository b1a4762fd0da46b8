// What is due in the cases, while they are unlocked. The frame shows only how much; locking takes all of
// it out of memory. It is never said outside the window, and not in its title.
import type { Core, ReminderView } from '$lib/ipc/core';
import { CoreError } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';
import type { Vault } from './vault.svelte';

export class Reminders {
  due = $state.raw<readonly ReminderView[]>([]);
  readonly #core: Pick<Core, 'reminders'>;
  readonly #vault: Vault;
  readonly #lang: () => string;

  constructor(core: Pick<Core, 'reminders'>, vault: Vault, lang: () => string) {
    this.#core = core;
    this.#vault = vault;
    this.#lang = lang;
    vault.follow({ locked: () => (this.due = []), unlocked: () => void this.refresh() });
  }

  /** Asks again. An answer that comes after a lock is not kept. */
  async refresh(): Promise<void> {
    const profile = this.#vault.open?.id;
    if (profile === undefined) return;
    try {
      const { due } = await this.#core.reminders(this.#lang());
      if (this.#vault.open?.id === profile) this.due = due;
    } catch (error) {
      this.due = [];
      // That it has locked meanwhile is for the lock screen to say.
      if (!(error instanceof CoreError && error.code === 'vault-locked')) showError(error);
    }
  }
}
