// The order in which a checklist is taken: the safety gate as one step, then its questions, and what
// can be noticed before what must be asked while asking is not safe.
import type { GroupView, QuestionView, RunState, RunView } from '$lib/ipc/core';

/** The step of the safety gate. */
export const GATE = 'gate';

/** A question with the group that it stands in. */
export type Placed = { question: QuestionView; group: GroupView };

/** All questions of a run by their ids. */
export const placed = (view: RunView | null): ReadonlyMap<string, Placed> =>
  new Map(
    (view?.groups ?? []).flatMap((group) =>
      group.questions.map((question) => [question.id, { question, group }] as const)
    )
  );

/** The steps of a run: `GATE` where it has one, then the shown questions. */
export function steps(view: RunView, state: RunState): string[] {
  const questions = view.groups
    .filter((group) => group.kind !== 'gate')
    .flatMap((group) => group.questions)
    .filter((question) => state.visible.includes(question.id));
  const quiet = state.offer.cautions.length > 0;
  const noticed = questions.filter((question) => question.kind === 'observe');
  const asked = questions.filter((question) => question.kind !== 'observe');
  const ordered = quiet ? [...noticed, ...asked] : questions;
  const gate = view.groups.some((group) => group.kind === 'gate') ? [GATE] : [];
  return [...gate, ...ordered.map((question) => question.id)];
}

/** The step in which a question is answered. */
export const stepOf = (questions: ReadonlyMap<string, Placed>, question: string): string =>
  questions.get(question)?.group.kind === 'gate' ? GATE : question;

export type GroupProgress = {
  group: GroupView;
  answered: number;
  shown: number;
  /** The step with which it begins. */
  first: string;
  done: boolean;
};

/** The groups that have something to show, with how far each is. */
export function groupProgress(view: RunView, state: RunState): GroupProgress[] {
  return view.groups.flatMap((group) => {
    const { answered = 0, shown = 0 } =
      state.progress.find((progress) => progress.group === group.id) ?? {};
    const shownQuestions = group.questions.filter(({ id }) => state.visible.includes(id));
    const [first] = shownQuestions;
    if (!first) return [];
    // A group is opened at its first gap.
    const gap = shownQuestions.find(({ id }) => state.open.includes(id)) ?? first;
    const step = group.kind === 'gate' ? GATE : gap.id;
    return [{ group, answered, shown, first: step, done: shown > 0 && answered >= shown }];
  });
}
