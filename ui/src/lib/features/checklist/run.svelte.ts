// A checklist while it is answered. What is typed or chosen counts on the screen at once and goes to
// the core one answer after the other; what could not be kept stays here until it is.
import { SvelteMap } from 'svelte/reactivity';
import type { AnswerInput, AnswerView, Core, RunState, RunView } from '$lib/ipc/core';
import { GATE, placed, stepOf, steps } from './steps';

type RunCore = Pick<Core, 'run' | 'answer' | 'undoAnswer' | 'finishRun'>;

/** How long after the last letter a note is kept. */
const PAUSE = 400;

const empty = (question: string): AnswerView => ({ question, value: '', reason: '', note: '' });

export class Run {
  readonly id: string;
  view = $state.raw<RunView | null>(null);
  state = $state.raw<RunState | null>(null);
  /** Why the run could not be opened. */
  failure = $state.raw<unknown>(null);
  /** Why the last answer could not be kept; the answer is still here. */
  unsaved = $state.raw<unknown>(null);
  writing = $state(false);
  /** Answers that the core does not have yet, by question. */
  readonly #drafts = new SvelteMap<string, AnswerView>();
  readonly #core: RunCore;
  #queue: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** All questions by their ids. */
  readonly questions = $derived(placed(this.view));
  readonly steps = $derived(this.view && this.state ? steps(this.view, this.state) : []);

  constructor(core: RunCore, id: string) {
    this.#core = core;
    this.id = id;
  }

  get hasDrafts(): boolean {
    return this.#drafts.size > 0;
  }

  /** Reads the run in a language. What was not kept yet is tried again first. */
  async open(lang: string): Promise<void> {
    await this.flush();
    try {
      const view = await this.#core.run(this.id, lang);
      this.view = view;
      this.state = view.state;
      this.failure = null;
    } catch (error) {
      this.failure = error;
    }
  }

  answerOf(question: string): AnswerView {
    return (
      this.#drafts.get(question) ??
      this.state?.answers.find((answer) => answer.question === question) ??
      empty(question)
    );
  }

  /** Takes an answer, which is kept at once. The note beside it stays. */
  choose(question: string, value: string, reason = ''): Promise<void> {
    this.#drafts.set(question, { ...this.answerOf(question), value, reason });
    return this.#save(question);
  }

  /** Takes words as they are typed; they are kept when the typing pauses. */
  write(question: string, note: string): void {
    const { takes } = this.questions.get(question)?.question ?? { takes: 'yesno' };
    const answer = this.answerOf(question);
    const given = note.trim() === '' ? '' : 'given';
    const value =
      takes === 'yesno'
        ? answer.value
        : answer.value === 'not-asked' && !given
          ? answer.value
          : given;
    this.#drafts.set(question, { ...answer, value, note });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Keeps everything that is not kept yet; resolves when the core has answered. */
  flush(): Promise<void> {
    return Promise.all([...this.#drafts.keys()].map((question) => this.#save(question))).then(
      () => undefined
    );
  }

  /** Takes the last answer back; resolves to its question. */
  async undo(): Promise<string | null> {
    await this.flush();
    const before = this.state;
    if (!before?.canUndo || this.hasDrafts) return null;
    return this.#inOrder(async () => {
      this.state = await this.#core.undoAnswer(this.id);
      return changed(before.answers, this.state.answers);
    });
  }

  finish(finished: boolean): Promise<void> {
    return this.#inOrder(async () => {
      this.state = await this.#core.finishRun(this.id, finished);
    });
  }

  /** The step before or after another one; null at the ends. */
  beside(step: string, by: 1 | -1): string | null {
    const at = this.steps.indexOf(step);
    return at < 0 ? (this.steps[0] ?? null) : (this.steps[at + by] ?? null);
  }

  /** The step of the first open question, or of the next one when that is the step already. */
  firstOpen(step: string | null = null): string | null {
    const open = (this.state?.open ?? []).map((id) => stepOf(this.questions, id));
    // All questions of the gate are one step.
    const at = step === null ? -1 : open.lastIndexOf(step);
    return open[at + 1] ?? open[0] ?? null;
  }

  /** Where to begin, or to go on: the gate, the first open question, or the first of all. */
  get start(): string {
    if (this.state?.answers.length === 0 && this.steps[0]) return this.steps[0];
    return this.firstOpen() ?? this.steps[0] ?? GATE;
  }

  #save(question: string): Promise<void> {
    return this.#inOrder(async () => {
      const draft = this.#drafts.get(question);
      if (!draft) return;
      this.writing = true;
      try {
        const input: AnswerInput = { ...draft };
        this.state = await this.#core.answer(this.id, input);
        // What was typed meanwhile is newer and has its own turn.
        if (this.#drafts.get(question) === draft) this.#drafts.delete(question);
        this.unsaved = null;
      } catch (error) {
        this.unsaved = error;
      } finally {
        this.writing = false;
      }
    });
  }

  /** One command after the other, in the order in which they were asked for. */
  #inOrder<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(task);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}

/** The question whose answer differs. */
function changed(before: readonly AnswerView[], after: readonly AnswerView[]): string | null {
  const text = (answers: readonly AnswerView[], id: string) =>
    JSON.stringify(answers.find(({ question }) => question === id) ?? null);
  const ids = [...before, ...after].map(({ question }) => question);
  return ids.find((id) => text(before, id) !== text(after, id)) ?? null;
}
