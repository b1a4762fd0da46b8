// A file from another post: opened, looked at, taken over. The core holds what is in it; here is only what
// it would change.
import * as m from '$lib/i18n/messages';
import { CoreError, type Core, type HandoverPreview } from '$lib/ipc/core';
import { describeError, type Described } from '$lib/ipc/errors';

/** No case is as large; more would only make the window stand still. */
const LARGEST = 16 * 1024 * 1024;

export class Receiving {
  /** Whether the file asks for a passphrase. */
  asks = $state(false);
  passphrase = $state('');
  preview = $state.raw<HandoverPreview | null>(null);
  /** Whether it is to come back though it was erased here. */
  though = $state(false);
  trouble = $state.raw<Described | null>(null);
  busy = $state(false);
  #bytes = $state.raw<number[] | null>(null);
  readonly #core: Core;
  readonly chosen: boolean = $derived(this.#bytes !== null);
  readonly ready: boolean = $derived(
    this.preview !== null && !this.busy && (this.preview.erased === null || this.though)
  );

  constructor(core: Core) {
    this.#core = core;
  }

  /** Takes a file and opens it at once: with the own key nothing more is needed. */
  async choose(file: Pick<File, 'size' | 'arrayBuffer'> | undefined): Promise<void> {
    this.#bytes = null;
    this.asks = false;
    this.trouble = null;
    if (!file) return;
    if (file.size > LARGEST) {
      this.trouble = { look: 'notice', message: m.handoverFileLarge(), advice: '' };
      return;
    }
    this.#bytes = Array.from(new Uint8Array(await file.arrayBuffer()));
    await this.open();
  }

  async open(): Promise<void> {
    const bytes = this.#bytes;
    if (!bytes || this.busy) return;
    this.busy = true;
    this.trouble = null;
    try {
      this.preview = await this.#core.openHandover(bytes, this.passphrase);
      this.passphrase = '';
    } catch (error) {
      const needed = error instanceof CoreError && error.code === 'handover-passphrase-needed';
      this.asks ||= needed;
      this.trouble = describeError(error);
    } finally {
      this.busy = false;
    }
  }

  /** The case, or null when it was refused. */
  async take(): Promise<{ id: string; reference: string } | null> {
    if (!this.ready) return null;
    this.busy = true;
    try {
      const { id, reference } = await this.#core.takeOver(this.though);
      return { id, reference };
    } catch (error) {
      this.trouble = describeError(error);
      return null;
    } finally {
      this.busy = false;
    }
  }

  forget(): void {
    this.passphrase = '';
    this.#bytes = null;
    // When case work is locked it is forgotten already.
    if (this.preview) this.#core.forgetHandover().catch(() => undefined);
    this.preview = null;
  }
}
