// Who can read a saved file: whoever knows the passphrase, or, when the officer says so, anyone. The
// passphrase is here as long as the dialog is open, and nowhere else.
import type { Core, StrengthView } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';

const PAUSE = 150;

export class Protection {
  /** Whether anyone may read the file. */
  plain = $state(false);
  again = $state('');
  /** One that the program made, to be written down or read aloud; empty while the officer types one. */
  suggested = $state('');
  strength = $state.raw<StrengthView | null>(null);
  readonly #core: Core;
  #passphrase = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly differs: boolean = $derived(this.again !== '' && this.again !== this.#passphrase);
  readonly ready: boolean = $derived(
    this.plain || (this.strength?.enough === true && this.again === this.#passphrase)
  );

  constructor(core: Core) {
    this.#core = core;
  }

  get passphrase(): string {
    return this.#passphrase;
  }

  set passphrase(text: string) {
    this.#passphrase = text;
    this.strength = null;
    clearTimeout(this.#timer);
    if (text) this.#timer = setTimeout(() => void this.#judge(text), PAUSE);
  }

  /** Has the program make one. Nothing of it is kept. */
  async suggest(): Promise<void> {
    try {
      this.suggested = await this.#core.suggestPassphrase();
      this.passphrase = this.again = this.suggested;
    } catch (error) {
      showError(error);
    }
  }

  forget(): void {
    this.passphrase = '';
    this.again = '';
    this.suggested = '';
  }

  async #judge(text: string): Promise<void> {
    try {
      const strength = await this.#core.passphraseStrength(text);
      if (text === this.#passphrase) this.strength = strength;
    } catch (error) {
      showError(error);
    }
  }
}
