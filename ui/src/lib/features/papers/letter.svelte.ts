// A paper of a case while its dialog is open: for whom, how much it says, in which language, what was
// typed, and whether it may be passed on. What was typed outlives another paper, another level and a
// lock; what the vault held does not.
import { languageNameIn, countryNameIn } from '$lib/i18n/names';
import { describeError, type Described } from '$lib/ipc/errors';
import type { Core, LetterRequest, LetterView, SavedPaper } from '$lib/ipc/core';
import { Protection } from './protection.svelte';

/** Which paper of which case; `step` is the step of the plan that it is for. */
export type WantedLetter = {
  caseId: string;
  /** Host state and state of origin, for their names in the language of the paper. */
  states: readonly string[];
  paper: string;
  step: string;
  pathway: string;
  /** Of the language that the receiver most likely reads. */
  lang: string;
  /** Of the officer. */
  typedIn: string;
};

const PAUSE = 350;

export class Letter {
  readonly caseId: string;
  readonly protection: Protection;
  view = $state.raw<LetterView | null>(null);
  saved = $state.raw<SavedPaper | null>(null);
  trouble = $state.raw<Described | null>(null);
  busy = $state(false);
  paper = $state('');
  lang = $state('');
  typedIn = $state('');
  /** As plain text, not as PDF. */
  text = $state(false);
  /** What was typed, by part. */
  typed = $state.raw<Record<string, string>>({});
  #level = $state('');
  #receiver = $state('');
  #reason = $state('');
  #step: string;
  readonly #pathway: string;
  readonly #states: readonly string[];
  readonly #core: Core;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the preview shows what was typed and chosen last. */
  #fresh = $state(false);
  readonly ready: boolean = $derived.by(
    () =>
      this.view !== null &&
      this.view.gate.state !== 'missing' &&
      this.#fresh &&
      !this.busy &&
      this.protection.ready
  );

  constructor(core: Core, wanted: WantedLetter) {
    this.#core = core;
    this.protection = new Protection(core);
    this.caseId = wanted.caseId;
    this.paper = wanted.paper;
    this.lang = wanted.lang;
    this.typedIn = wanted.typedIn;
    this.#step = wanted.step;
    this.#pathway = wanted.pathway;
    this.#states = wanted.states;
  }

  /** What stands in a field: what was typed, or what the case knows. */
  value(part: string): string {
    const known = this.view?.fields.find((field) => field.part === part)?.known;
    return this.typed[part] ?? known ?? '';
  }

  type(part: string, text: string): void {
    this.typed = { ...this.typed, [part]: text };
    this.#later(PAUSE);
  }

  /** Another paper begins with its usual level and receiver, and has no step of the plan. */
  choosePaper(paper: string): void {
    this.paper = paper;
    this.#level = this.#receiver = this.#reason = this.#step = '';
    this.#later(0);
  }

  chooseLevel(level: string): void {
    this.#level = level;
    this.#receiver = this.#reason = '';
    this.#later(0);
  }

  /** A reason was given for one receiver, not for all. */
  chooseReceiver(receiver: string): void {
    this.#level = this.view?.level ?? '';
    this.#receiver = receiver;
    this.#reason = '';
    this.#later(0);
  }

  chooseLanguage(lang: string): void {
    this.lang = lang;
    this.#later(0);
  }

  chooseTypedIn(lang: string): void {
    this.typedIn = lang;
    this.#later(0);
  }

  /** The officer decides that it cannot wait; empty takes that back. */
  confirm(reason: string): void {
    this.#reason = reason;
    this.#later(0);
  }

  async read(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await this.#core.letter(this.#request());
      if (asked !== this.#asked) return;
      this.view = view;
      this.lang = view.lang;
      this.trouble = null;
      this.#fresh = true;
    } catch (error) {
      if (asked === this.#asked) this.trouble = describeError(error);
    }
  }

  async save(): Promise<void> {
    if (!this.ready || !this.view) return;
    this.busy = true;
    this.trouble = null;
    // What is saved is what the preview shows.
    const { level, receiver } = this.view;
    const { plain, passphrase } = this.protection;
    try {
      this.saved = await this.#core.saveLetter(
        { ...this.#request(), level, receiver },
        { text: this.text, plain, passphrase: plain ? '' : passphrase }
      );
      this.protection.forget();
    } catch (error) {
      this.trouble = describeError(error);
    } finally {
      this.busy = false;
    }
  }

  /** Locked: what the vault held goes out of memory. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.view = null;
    this.#fresh = false;
    this.protection.forget();
  }

  #later(pause: number): void {
    this.#fresh = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.read(), pause);
  }

  #request(): Required<LetterRequest> {
    const names: Record<string, string> = {
      [this.typedIn]: languageNameIn(this.typedIn, this.lang)
    };
    for (const state of this.#states) names[state.toUpperCase()] = countryNameIn(state, this.lang);
    return {
      case: this.caseId,
      paper: this.paper,
      level: this.#level,
      receiver: this.#receiver,
      step: this.#step,
      pathway: this.#pathway,
      reason: this.#reason,
      lang: this.lang,
      typed: this.typed,
      typedIn: this.typedIn,
      names
    };
  }
}
