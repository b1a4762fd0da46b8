// A referral plan on the screen: its steps, what is open, what was recorded, and which steps came and
// went when a fact changed. What somebody types is recorded after a pause, and at once on leaving.
import type { Core, PlanStepInput, PlanStepView, PlanView } from '$lib/ipc/core';
import type { Drafts } from './drafts';

/** Where a plan comes from. Without `record` nothing can be written: such a plan is kept nowhere. */
export type Origin = {
  read: (pathway: string, lang: string) => Promise<PlanView>;
  record?: (pathway: string, input: PlanStepInput, lang: string) => Promise<PlanView>;
};

/** What a change of facts did to the plan, in titles. */
export type Change = { pathway: string | null; came: string[]; went: string[] };

export type Entry = Required<Omit<PlanStepInput, 'step'>>;

export const planOfCase = (core: Pick<Core, 'plan' | 'recordStep'>, caseId: string): Origin => ({
  read: (pathway, lang) => core.plan(caseId, pathway, lang),
  record: (pathway, input, lang) => core.recordStep(caseId, pathway, input, lang)
});

const PAUSE = 700;

export class Plan {
  view = $state.raw<PlanView | null>(null);
  failed = $state(false);
  change = $state.raw<Change | null>(null);
  /** The step that is unfolded. */
  open = $state<string | null>(null);
  /** What was typed and is not recorded yet, by step. */
  #drafts = $state.raw<Record<string, Partial<Entry>>>({});
  /** Phases that were folded or unfolded by hand. */
  #folds = $state.raw<Record<string, boolean>>({});
  /** The pathway that the officer chose; empty for the one that fits best. */
  #chosen = '';
  readonly #origin: Origin;
  readonly #onerror: (error: unknown) => void;
  #asked = 0;
  #lang = 'en';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  readonly #kept: Drafts;

  constructor(origin: Origin, onerror: (error: unknown) => void, kept: Drafts = { kept: {} }) {
    this.#origin = origin;
    this.#onerror = onerror;
    this.#kept = kept;
    this.#drafts = kept.kept;
  }

  get drafts(): Record<string, Partial<Entry>> {
    return this.#drafts;
  }

  set drafts(drafts: Record<string, Partial<Entry>>) {
    this.#drafts = this.#kept.kept = drafts;
  }

  /** Whether what becomes of a step can be written down. */
  get recordable(): boolean {
    return this.#origin.record !== undefined;
  }

  get steps(): PlanStepView[] {
    return this.view?.phases.flatMap((phase) => phase.steps) ?? [];
  }

  /** Reads the plan again and says what the facts changed in it. */
  async read(lang: string): Promise<void> {
    this.#lang = lang;
    const before = this.view;
    const view = await this.#ask();
    // What a lock kept from being recorded.
    if (view && Object.keys(this.drafts).length > 0) void this.flush();
    if (!view || !before) return;
    const change = changeOf(before, view);
    if (change) this.change = change;
  }

  /** Another pathway is another plan, not a change of it. */
  async choose(pathway: string): Promise<void> {
    this.#chosen = pathway;
    this.change = null;
    this.open = null;
    this.#folds = {};
    await this.#ask();
  }

  /** Unfolds a step and its phase. False where the plan does not have it. */
  show(step: string): boolean {
    const phase = this.view?.phases.find(({ steps }) => steps.some(({ id }) => id === step));
    if (!phase) return false;
    this.#folds = { ...this.#folds, [phase.id]: true };
    this.open = step;
    return true;
  }

  toggle(step: string): void {
    this.open = this.open === step ? null : step;
  }

  /** The phase with the next step is unfolded until somebody says otherwise. */
  unfolded(phase: string): boolean {
    const own = this.#folds[phase];
    if (own !== undefined) return own;
    const { view } = this;
    const current = view?.phases.find(({ steps }) => steps.some(({ id }) => id === view.next));
    return current?.id === phase;
  }

  fold(phase: string): void {
    this.#folds = { ...this.#folds, [phase]: !this.unfolded(phase) };
  }

  /** What stands in the record of a step, with what was typed since. */
  entry(step: PlanStepView): Entry {
    const { state, by, note, reason, due } = step;
    const day = due.kind === 'set' ? due.day : '';
    return { state, by, note, reason, due: day, ...this.drafts[step.id] };
  }

  /** Records a choice at once, and words after a pause. */
  edit(step: PlanStepView, changes: Partial<Entry>, wait = false): void {
    if (!this.recordable) return;
    this.drafts = { ...this.drafts, [step.id]: { ...this.drafts[step.id], ...changes } };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait ? PAUSE : 0);
  }

  /** Whether a step may be marked done: what passes on personal data needs agreement or a reason. */
  mayFinish(step: PlanStepView): boolean {
    return !step.blocked;
  }

  /** Marks a step; once more takes it back. A step that may not be finished opens and says why. */
  mark(step: PlanStepView, state: string): void {
    if (!this.recordable) return;
    if (state === 'done' && step.state !== 'done' && !this.mayFinish(step)) {
      this.open = step.id;
      return;
    }
    if (state === 'skipped') this.open = step.id;
    this.edit(step, { state: this.entry(step).state === state ? 'open' : state });
  }

  /** Records what is not on disk yet. What cannot be recorded stays on the screen. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const done = this.#queue.then(() => this.#write());
    this.#queue = done;
    return done;
  }

  async #write(): Promise<void> {
    const { record } = this.#origin;
    if (!record) return;
    const known = [...this.steps, ...(this.view?.kept ?? [])];
    for (const [id, sent] of Object.entries(this.drafts)) {
      const step = known.find((one) => one.id === id);
      if (!step || Object.keys(sent).length === 0) continue;
      try {
        const pathway = this.view?.pathway.id ?? this.#chosen;
        const view = await record(pathway, { step: id, ...this.entry(step) }, this.#lang);
        this.#asked += 1;
        this.view = view;
        this.#settle(id, sent);
      } catch (error) {
        // A state that was refused is not shown as if it held; words are kept.
        const words = { ...this.drafts[id] };
        delete words.state;
        this.drafts = { ...this.drafts, [id]: words };
        this.#onerror(error);
        return;
      }
    }
  }

  /** Forgets what was recorded; what was typed meanwhile stays. */
  #settle(id: string, sent: Partial<Entry>): void {
    const later = Object.entries(this.drafts[id] ?? {}).filter(
      ([key, value]) => sent[key as keyof Entry] !== value
    );
    const others = Object.entries(this.drafts).filter(([other]) => other !== id);
    if (later.length > 0) others.push([id, Object.fromEntries(later)]);
    this.drafts = Object.fromEntries(others);
  }

  /** Of two questions in a hurry the later answer counts. */
  async #ask(): Promise<PlanView | null> {
    const asked = ++this.#asked;
    try {
      const view = await this.#origin.read(this.#chosen, this.#lang);
      if (asked !== this.#asked) return null;
      this.failed = false;
      return (this.view = view);
    } catch (error) {
      if (asked !== this.#asked) return null;
      this.failed = true;
      this.#onerror(error);
      return null;
    }
  }
}

/** What came and what went; null where nothing did. */
export function changeOf(before: PlanView, after: PlanView): Change | null {
  const all = (view: PlanView) => view.phases.flatMap((phase) => phase.steps);
  const missing = (from: PlanStepView[], among: PlanStepView[]) =>
    from.filter(({ id }) => !among.some((other) => other.id === id)).map(({ title }) => title);
  const other = before.pathway.id !== after.pathway.id;
  const came = missing(all(after), all(before));
  const went = missing(all(before), all(after));
  if (!other && came.length + went.length === 0) return null;
  return { pathway: other ? after.pathway.title : null, came, went };
}
