// Where somebody is in a run, and the ways from there.
import { tick } from 'svelte';
import type { Run } from './run.svelte';
import { GATE, groupProgress, stepOf } from './steps';

export type Ways = {
  /** Remembers the step, so that whoever comes back finds it. */
  onplace: (step: string) => void;
  onresult: () => void;
  /** Puts a step into sight after it was drawn. */
  onshown: (step: string) => void;
};

export class Walk {
  readonly run: Run;
  readonly #ways: Ways;
  /** The step that was chosen last. */
  #chosen = $state<string | null>(null);
  /** After “Not asked” the digits give the reason. */
  keyed = $state<'answers' | 'reasons'>('answers');
  /** In the list: the question that holds the focus, which the digits answer. */
  held = $state<string | null>(null);
  /** The question of the gate that the digits answer. */
  #gateAt = $state<string | null>(null);
  readonly gate: string[] = $derived.by(() =>
    (this.run.view?.groups ?? [])
      .filter(({ kind }) => kind === 'gate')
      .flatMap(({ questions }) => questions.map(({ id }) => id))
      .filter((id) => this.run.state?.visible.includes(id))
  );
  readonly gateQuestion: string | null = $derived.by(
    () => this.#gateAt ?? this.gate.find((id) => this.run.answerOf(id).value === '') ?? null
  );
  /** The step on the screen; another one where the chosen one is hidden. */
  readonly step: string = $derived.by(() => {
    const chosen = this.#chosen;
    return chosen !== null && this.run.steps.includes(chosen) ? chosen : this.run.start;
  });
  readonly placed = $derived.by(() => this.run.questions.get(this.step));
  readonly groups = $derived.by(() =>
    this.run.view && this.run.state ? groupProgress(this.run.view, this.run.state) : []
  );
  /** The group of the step. */
  readonly group = $derived.by(
    () => this.placed?.group ?? this.run.view?.groups.find(({ kind }) => kind === 'gate')
  );
  /** Shown questions without those of the gate. */
  readonly questions = $derived.by(() => this.run.steps.filter((step) => step !== GATE));
  /** Whether something of the list can be noticed without asking. */
  readonly notices = $derived.by(() =>
    this.questions.some((id) => this.run.questions.get(id)?.question.kind === 'observe')
  );
  /** Counted from 1; 0 at the gate. */
  readonly place = $derived.by(() => this.questions.indexOf(this.step) + 1);
  readonly isLast = $derived.by(() => this.run.steps.at(-1) === this.step);
  readonly isFirst = $derived.by(() => this.run.steps[0] === this.step);

  constructor(run: Run, ways: Ways) {
    this.run = run;
    this.#ways = ways;
  }

  /** Takes up the question that the address names, or begins where the run does. */
  arrive(question: string | null): void {
    this.#chosen = question === null ? this.run.start : this.#stepOf(question);
  }

  /** Goes to the step of a question. */
  async go(question: string): Promise<void> {
    const step = this.#stepOf(question);
    void this.run.flush();
    this.keyed = 'answers';
    this.#chosen = step;
    this.#ways.onplace(step);
    await tick();
    this.#ways.onshown(step);
  }

  /** In the list: the focus came to a question, or left them all. */
  hold(question: string | null): void {
    if (question === this.held) return;
    this.held = question;
    this.keyed = 'answers';
    if (question !== null) this.#chosen = this.#stepOf(question);
  }

  next(): void {
    const next = this.run.beside(this.step, 1);
    if (next) void this.go(next);
    else this.#ways.onresult();
  }

  back(): void {
    const before = this.run.beside(this.step, -1);
    if (before) void this.go(before);
  }

  openQuestion(): void {
    const open = this.run.firstOpen(this.step);
    if (open) void this.go(open);
  }

  async undo(): Promise<boolean> {
    const question = await this.run.undo();
    if (question) await this.go(question);
    return question !== null;
  }

  /** What a digit does: an answer, or after “Not asked” a reason. */
  digit(answer: string, reason: string): void {
    const { placed, run } = this;
    if (this.step === GATE) return this.#settle(answer);
    if (!placed) return;
    const { id, takes } = placed.question;
    if (this.keyed === 'reasons') {
      this.keyed = 'answers';
      void run.choose(id, 'not-asked', reason);
      return;
    }
    if (takes !== 'yesno' && answer !== 'not-asked') return;
    if (answer === 'not-asked') this.keyed = 'reasons';
    void run.choose(id, answer, '');
  }

  /** Answers a question of the gate; the digits are for the next one then. */
  settle(question: string, answer: string): void {
    this.#gateAt = this.gate[this.gate.indexOf(question) + 1] ?? null;
    void this.run.choose(question, answer);
  }

  #settle(answer: string): void {
    const { gateQuestion } = this;
    if (gateQuestion !== null && answer !== 'not-asked') this.settle(gateQuestion, answer);
  }

  #stepOf(question: string): string {
    return question === GATE ? GATE : stepOf(this.run.questions, question);
  }
}
