// A case on its way to a file: what goes along, who opens it, and where it went. Passphrases are here as
// long as the dialog is open, and nowhere else.
import { describeError, type Described } from '$lib/ipc/errors';
import type { Core, HandoverContents, SavedPaper } from '$lib/ipc/core';

const PAUSE = 150;
export type How = 'key' | 'passphrase';
/** The passphrase that two people agree upon, as long as the dialog is open. */
export type Secret = { readonly passphrase: string; readonly ready: boolean; forget(): void };

export class Sending {
  contents = $state.raw<HandoverContents | null>(null);
  how = $state<How>('key');
  /** Why it cannot wait for agreement. */
  reason = $state('');
  fingerprint = $state.raw<string[]>([]);
  saved = $state.raw<SavedPaper | null>(null);
  trouble = $state.raw<Described | null>(null);
  busy = $state(false);
  readonly #core: Core;
  readonly #id: string;
  readonly #secret: Secret;
  #key = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly ready: boolean = $derived(
    this.contents !== null &&
      !this.busy &&
      this.#opens &&
      (this.contents.agreed || this.reason !== '')
  );

  constructor(core: Core, id: string, secret: Secret) {
    this.#core = core;
    this.#id = id;
    this.#secret = secret;
  }

  get #opens(): boolean {
    return this.how === 'key' ? this.fingerprint.length > 0 : this.#secret.ready;
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
        passphrase: byKey ? '' : this.#secret.passphrase,
        reason: this.contents?.agreed ? '' : this.reason
      });
      this.forget();
    });
    this.busy = false;
    return this.saved !== null;
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#secret.forget();
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
