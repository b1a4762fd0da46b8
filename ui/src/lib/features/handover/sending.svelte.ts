// A case on its way to a file: what goes along, who opens it, and where it went. Passphrases are here as
// long as the dialog is open, and nowhere else.
import { describeError, type Described } from '$lib/ipc/errors';
import type { Core, HandoverContents, SavedPaper, StrengthView } from '$lib/ipc/core';

const PAUSE = 150;
export type How = 'key' | 'passphrase';

export class Sending {
  contents = $state.raw<HandoverContents | null>(null);
  how = $state<How>('key');
  /** Why it cannot wait for agreement. */
  reason = $state('');
  again = $state('');
  strength = $state.raw<StrengthView | null>(null);
  fingerprint = $state.raw<string[]>([]);
  saved = $state.raw<SavedPaper | null>(null);
  trouble = $state.raw<Described | null>(null);
  busy = $state(false);
  readonly #core: Core;
  readonly #id: string;
  #passphrase = $state('');
  #key = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly differs: boolean = $derived(this.again !== '' && this.again !== this.#passphrase);
  readonly #opens: boolean = $derived(
    this.how === 'key'
      ? this.fingerprint.length > 0
      : this.strength?.enough === true && this.again === this.#passphrase
  );
  readonly ready: boolean = $derived(
    this.contents !== null &&
      !this.busy &&
      this.#opens &&
      (this.contents.agreed || this.reason !== '')
  );

  constructor(core: Core, id: string) {
    this.#core = core;
    this.#id = id;
  }

  get passphrase(): string {
    return this.#passphrase;
  }

  set passphrase(text: string) {
    this.#passphrase = text;
    this.strength = null;
    this.#soon(text, async () => {
      const strength = await this.#core.passphraseStrength(text);
      if (text === this.#passphrase) this.strength = strength;
    });
  }

  get key(): string {
    return this.#key;
  }

  set key(text: string) {
    this.#key = text;
    this.fingerprint = [];
    this.trouble = null;
    this.#soon(text.trim(), async () => {
      const groups = await this.#core.fingerprint(text);
      if (text === this.#key) this.fingerprint = groups;
    });
  }

  async read(): Promise<void> {
    await this.#try(async () => {
      this.contents = await this.#core.handoverContents(this.#id);
      this.key = this.contents.colleagues[0]?.key ?? '';
    });
  }

  async save(): Promise<boolean> {
    if (!this.ready) return false;
    this.busy = true;
    this.trouble = null;
    const byKey = this.how === 'key';
    await this.#try(async () => {
      this.saved = await this.#core.handOver(this.#id, {
        key: byKey ? this.#key : '',
        passphrase: byKey ? '' : this.#passphrase,
        reason: this.contents?.agreed ? '' : this.reason
      });
      this.forget();
    });
    this.busy = false;
    return this.saved !== null;
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#passphrase = this.again = '';
  }

  #soon(text: string, ask: () => Promise<void>): void {
    clearTimeout(this.#timer);
    if (text) this.#timer = setTimeout(() => void this.#try(ask), PAUSE);
  }

  async #try(ask: () => Promise<void>): Promise<void> {
    try {
      await ask();
    } catch (error) {
      this.trouble = describeError(error);
    }
  }
}
