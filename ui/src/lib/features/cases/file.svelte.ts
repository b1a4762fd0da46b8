// An open case. Everything that is written saves itself: `saved` means that it is on disk. What is not
// yet there stays here when the vault locks, and is written when the same profile unlocks it again.
import {
  CoreError,
  type CaseInput,
  type CaseView,
  type ConsentInput,
  type Core
} from '$lib/ipc/core';
import { emptyConsent, ErasureDraft, KeepDraft, NoteDraft } from './draft.svelte';

export type Details = Required<CaseInput>;
export type Dialog = 'run' | 'agreement' | 'withdraw' | 'close' | 'keep' | 'erase';
/** Handles an error; true when it was only that the vault is locked. */
export type OnError = (error: unknown) => boolean;

const PAUSE = 700;

export class CaseFile {
  readonly id: string;
  view = $state.raw<CaseView | null>(null);
  /** Words and choices that are not on disk yet. */
  edits = $state.raw<Partial<Details>>({});
  /** Whether this profile has no such case: it was erased, or somebody else was here before. */
  gone = $state(false);
  saving = $state(false);
  failed = $state(false);
  readonly note = new NoteDraft();
  agreement = $state(emptyConsent());
  /** What is open above the screen, so that it is open again after a lock. */
  dialog = $state<Dialog | null>(null);
  /** The agreement that the dialog is about. */
  about = $state<string | null>(null);
  outcome = $state('');
  readonly keep = new KeepDraft();
  readonly erasure = new ErasureDraft();
  /** How it ended, while the case is being closed; null for what is known. */
  ending = $state<string | null>(null);
  readonly details: CaseInput = $derived({ ...this.view?.details, ...this.edits });
  readonly #core: Core;
  readonly #onerror: OnError;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(core: Core, id: string, onerror: OnError) {
    this.#core = core;
    this.id = id;
    this.#onerror = onerror;
  }

  /** Whether something is not on disk. */
  get unsaved(): boolean {
    return Object.keys(this.edits).length > 0 || this.note.unsaved;
  }

  /** Whether somebody was writing something that would be missed. */
  get hasDraft(): boolean {
    const consent = this.agreement;
    const said = consent.receiver + consent.purpose + consent.detail + consent.how;
    const closing = this.outcome !== '' || this.ending !== null;
    return this.unsaved || this.note.open || this.dialog !== null || said !== '' || closing;
  }

  load(): Promise<boolean> {
    return this.#take(() => this.#core.caseFile(this.id));
  }

  /** Changes what is known. Words wait for a pause, choices do not. */
  edit(changes: Partial<Details>, wait = false): void {
    this.edits = { ...this.edits, ...changes };
    this.#soon(wait ? PAUSE : 0);
  }

  write(text: string): void {
    this.note.text = text;
    this.#soon(PAUSE);
  }

  /** Writes what is not on disk yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (Object.keys(this.edits).length > 0) await this.#saveEdits();
    if (this.note.unsaved) await this.#saveNote();
  }

  async endNote(): Promise<void> {
    await this.flush();
    if (!this.note.unsaved) this.note.end();
  }

  /** A note that rests on another agreement is another note. */
  async restOn(consent: string | null): Promise<void> {
    const { note } = this;
    note.consent = consent;
    const { id } = note;
    if (id === null) return;
    if (!(await this.#take(() => this.#core.removeNote(id)))) return;
    note.id = null;
    note.saved = '';
    await this.#saveNote();
  }

  removeNote(id: string): Promise<boolean> {
    if (this.note.id === id) this.note.end();
    return this.#take(() => this.#core.removeNote(id));
  }

  async addAgreement(said: ConsentInput): Promise<boolean> {
    const done = await this.#take(() => this.#core.addConsent(this.id, said));
    if (done) this.agreement = emptyConsent();
    return done;
  }

  withdraw(consent: string): Promise<boolean> {
    // What is being written may rest on it.
    if (this.note.consent === consent) this.note.end();
    return this.#take(() => this.#core.withdrawConsent(this.id, consent));
  }

  async setState(state: string, outcome = this.view?.outcome ?? ''): Promise<boolean> {
    const ending = this.ending ?? this.view?.ending ?? 'unknown';
    const done = await this.#take(() => this.#core.setCaseState(this.id, state, outcome, ending));
    if (done) {
      this.outcome = '';
      this.ending = null;
    }
    return done;
  }

  /** Chooses between what was written here and at another post; empty for what stands here. */
  settle(item: string, version: string): Promise<boolean> {
    return this.#take(() => this.#core.settle(this.id, item, version));
  }

  async undo(): Promise<boolean> {
    await this.flush();
    this.note.end();
    return this.#take(() => this.#core.undoCase(this.id));
  }

  /** Locked: what the vault held goes out of memory. What was not saved stays. */
  forget(): void {
    clearTimeout(this.#timer);
    this.view = null;
  }

  #soon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  async #saveEdits(): Promise<void> {
    const sent = this.edits;
    const done = await this.#take(async () => {
      // After a lock the rest of the case is not known any more.
      const present = this.view?.details ?? (await this.#core.caseFile(this.id)).details;
      return this.#core.changeCase(this.id, { ...present, ...sent });
    });
    if (!done) return;
    const later = Object.entries(this.edits).filter(
      ([key, value]) => sent[key as keyof Details] !== value
    );
    this.edits = Object.fromEntries(later);
  }

  async #saveNote(): Promise<void> {
    const { note } = this;
    const { id, text, consent } = note;
    await this.#take(async () => {
      if (id !== null) {
        const view = await this.#core.changeNote(id, text);
        note.saved = text;
        return view;
      }
      // eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen follows it
      const before = new Set((await this.#core.caseFile(this.id)).timeline.map(({ note }) => note));
      const view = await this.#core.addNote(this.id, consent, text);
      note.id = view.timeline.find(({ note }) => note !== null && !before.has(note))?.note ?? null;
      note.saved = text;
      return view;
    });
  }

  /** One change after another, so that the answers come in the order of the questions. */
  #take(ask: () => Promise<CaseView>): Promise<boolean> {
    const turn = this.#queue.then(async () => {
      this.saving = true;
      try {
        this.view = await ask();
        this.failed = false;
        return true;
      } catch (error) {
        const unknown = error instanceof CoreError && error.code === 'case-not-found';
        if (unknown && this.view === null && !this.unsaved) this.gone = true;
        else this.failed = !this.#onerror(error);
        return false;
      } finally {
        this.saving = false;
      }
    });
    this.#queue = turn;
    return turn;
  }
}
