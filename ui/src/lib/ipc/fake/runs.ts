// The part of the fake core that runs checklists. It keeps answers as the core does, but weighs
// nothing: a test that needs a result, an alert or a hidden question puts it into the state.
import type {
  AnswerInput,
  AnswerView,
  ChecklistCard,
  ComparisonView,
  RunState,
  RunView
} from '../bindings';
import checklists from '../fixtures/checklists.json';
import run from '../fixtures/run.json';

/** What a test adds to the state after every answer. */
type Weigh = (state: RunState) => Partial<RunState>;

export class FakeRuns {
  cards = structuredClone(checklists) as ChecklistCard[];
  readonly view = structuredClone(run) as RunView;
  weigh: Weigh = () => ({});
  #before: AnswerView[][] = [];

  run = (id: string): RunView => ({ ...this.view, run: id });

  compare = (left: string, right: string): ComparisonView => ({
    left: this.run(left),
    right: this.run(right),
    different: []
  });

  answer = (input: AnswerInput): RunState => {
    const given: AnswerView = { question: '', value: '', reason: '', note: '', ...input };
    this.#before.push(this.view.state.answers);
    const others = this.view.state.answers.filter(({ question }) => question !== given.question);
    return this.#set([...others, given]);
  };

  undo = (): RunState => this.#set(this.#before.pop() ?? []);

  finish = (finished: boolean): RunState => {
    this.view.state = { ...this.view.state, finished };
    return this.view.state;
  };

  addOwn = (checklist: string, text: string): ChecklistCard[] =>
    this.#change(checklist, (card) => ({
      ...card,
      own: [...card.own, { id: `own-${card.own.length + 1}`, text }]
    }));

  removeOwn = (checklist: string, question: string): ChecklistCard[] =>
    this.#change(checklist, (card) => ({
      ...card,
      own: card.own.filter(({ id }) => id !== question)
    }));

  #change(checklist: string, change: (card: ChecklistCard) => ChecklistCard): ChecklistCard[] {
    this.cards = this.cards.map((card) => (card.id === checklist ? change(card) : card));
    return this.cards;
  }

  #set(answers: AnswerView[]): RunState {
    const { view } = this;
    const state = { ...view.state, answers, canUndo: this.#before.length > 0 };
    Object.assign(state, this.weigh(state));
    const answered = new Set(answers.filter(({ value }) => value).map(({ question }) => question));
    state.open = state.visible.filter((id) => !answered.has(id));
    state.progress = view.groups.map(({ id, questions }) => {
      const shown = questions.filter((question) => state.visible.includes(question.id));
      const done = shown.filter((question) => answered.has(question.id)).length;
      return { group: id, answered: done, shown: shown.length, unclear: 0 };
    });
    view.state = state;
    return state;
  }
}
