// A paper on its way to a file: what will stand on it, who can read it, and where it went. Passphrases
// are here as long as the dialog is open, and nowhere else.
import { describeError, type Described } from '$lib/ipc/errors';
import type { Core, PaperKind, PaperText, SavedPaper, StrengthView } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';

const PAUSE = 150;

/** What is to be put on paper. */
export type Wanted = { kind: PaperKind; id: string };

export class Saving {
  /** Whether anyone may read the file. */
  plain = $state(false);
  again = $state('');
  strength = $state.raw<StrengthView | null>(null);
  paper = $state.raw<PaperText | null>(null);
  saved = $state.raw<SavedPaper | null>(null);
  trouble = $state.raw<Described | null>(null);
  busy = $state(false);
  lang = $state('');
  kind = $state.raw<PaperKind>('page');
  readonly #core: Core;
  readonly #id: string;
  #passphrase = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly differs: boolean = $derived(this.again !== '' && this.again !== this.#passphrase);
  readonly #protects: boolean = $derived((this.paper?.confidential ?? true) && !this.plain);
  readonly ready: boolean = $derived(
    this.paper !== null &&
      !this.busy &&
      (!this.#protects || (this.strength?.enough === true && this.again === this.#passphrase))
  );

  constructor(core: Core, wanted: Wanted) {
    this.#core = core;
    this.kind = wanted.kind;
    this.#id = wanted.id;
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

  /** Shows what will stand on it, in a language or as another paper of the same run. */
  async read(lang: string, kind: PaperKind = this.kind): Promise<void> {
    this.lang = lang;
    this.kind = kind;
    this.trouble = null;
    try {
      const paper = await this.#core.paperText(this.#request());
      if (lang === this.lang && kind === this.kind) this.paper = paper;
    } catch (error) {
      this.trouble = describeError(error);
    }
  }

  async save(): Promise<void> {
    if (!this.ready) return;
    this.busy = true;
    this.trouble = null;
    try {
      const passphrase = this.#protects ? this.#passphrase : '';
      this.saved = await this.#core.savePaper({ ...this.#request(), passphrase });
      this.forget();
    } catch (error) {
      this.trouble = describeError(error);
    } finally {
      this.busy = false;
    }
  }

  forget(): void {
    this.passphrase = '';
    this.again = '';
  }

  #request() {
    const { kind, lang, plain } = this;
    return { kind, id: this.#id, lang, plain, passphrase: '' };
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
