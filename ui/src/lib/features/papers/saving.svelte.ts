// A paper on its way to a file: what will stand on it, who can read it, and where it went.
import { describeError, type Described } from '$lib/ipc/errors';
import type { Core, PaperKind, PaperText, SavedPaper } from '$lib/ipc/core';
import { Protection } from './protection.svelte';

/** What is to be put on paper. */
export type Wanted = { kind: PaperKind; id: string };

export class Saving {
  readonly protection: Protection;
  paper = $state.raw<PaperText | null>(null);
  saved = $state.raw<SavedPaper | null>(null);
  trouble = $state.raw<Described | null>(null);
  busy = $state(false);
  lang = $state('');
  kind = $state.raw<PaperKind>('page');
  readonly #core: Core;
  readonly #id: string;
  readonly #confidential: boolean = $derived(this.paper?.confidential ?? true);
  readonly ready: boolean = $derived.by(
    () => this.paper !== null && !this.busy && (!this.#confidential || this.protection.ready)
  );

  constructor(core: Core, wanted: Wanted) {
    this.#core = core;
    this.protection = new Protection(core);
    this.kind = wanted.kind;
    this.#id = wanted.id;
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
      const protects = this.#confidential && !this.protection.plain;
      const passphrase = protects ? this.protection.passphrase : '';
      this.saved = await this.#core.savePaper({ ...this.#request(), passphrase });
      this.protection.forget();
    } catch (error) {
      this.trouble = describeError(error);
    } finally {
      this.busy = false;
    }
  }

  #request() {
    const { kind, lang } = this;
    return { kind, id: this.#id, lang, plain: this.protection.plain, passphrase: '' };
  }
}
