// A passphrase that is being chosen: typed twice, and judged by the core in words. No rules on what it
// must contain; length and how hard it is to guess are all that counts.
import type { Core, StrengthView } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';

const PAUSE = 150;

export class NewPassphrase {
  again = $state('');
  strength = $state.raw<StrengthView | null>(null);
  readonly #core: Core;
  #text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it may be used. */
  readonly ready: boolean = $derived(
    this.#text !== '' && this.#text === this.again && this.strength?.enough === true
  );

  constructor(core: Core) {
    this.#core = core;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.strength = null;
    clearTimeout(this.#timer);
    if (text) this.#timer = setTimeout(() => void this.#judge(text), PAUSE);
  }

  forget(): void {
    this.text = '';
    this.again = '';
  }

  async #judge(text: string): Promise<void> {
    try {
      const strength = await this.#core.passphraseStrength(text);
      if (text === this.#text) this.strength = strength;
    } catch (error) {
      showError(error);
    }
  }
}
