// The plan of the fake core: two phases of a real pathway. Danger brings a step; a step that passes on
// personal data is not done without a reason.
import type { FactsInput, PlanStepInput, PlanStepView, PlanView } from '../bindings';
import plan from '../fixtures/plan.json';
import { refuse } from './base';

const DONE_AT = Date.UTC(2026, 10, 22, 11, 4);

export class FakePlans {
  plan = structuredClone(plan) as PlanView;

  view(pathway: string): PlanView {
    const chosen = this.plan.pathways.find(({ id }) => id === pathway);
    const steps = this.plan.phases.flatMap((phase) => phase.steps);
    const next = steps.find((step) => step.state === 'open')?.id ?? null;
    return { ...this.plan, pathway: chosen ?? this.plan.pathway, next };
  }

  from(facts: FactsInput, pathway: string): PlanView {
    const view = structuredClone(this.view(pathway));
    const [first] = view.phases;
    const [danger] = first?.steps ?? [];
    if (facts.danger === 'yes' && first && danger) {
      const help = { ...danger, id: 'danger-help', title: 'Call the emergency number' };
      first.steps.splice(1, 0, help);
    }
    return view;
  }

  record(pathway: string, input: PlanStepInput): PlanView {
    const step = this.step(input.step ?? '');
    const reasons = ['danger', 'child-at-risk', 'guardian-agrees'];
    const reasoned = reasons.includes(input.reason ?? '');
    if (input.state === 'done' && step.shares && step.blocked && !reasoned) {
      refuse('consent-missing', { receiver: step.shares });
    }
    step.state = input.state ?? 'open';
    step.by = input.by ?? '';
    step.note = input.note ?? '';
    step.reason = input.reason ?? '';
    step.doneAt = step.state === 'done' ? DONE_AT : null;
    if (step.shares) step.blocked = !reasoned;
    const day = input.due ?? '';
    if (day) step.due = { kind: 'set', day, daysLeft: 1, of: '', toConfirm: false };
    return this.view(pathway);
  }

  step(id: string): PlanStepView {
    const steps = this.plan.phases.flatMap((phase) => phase.steps);
    return steps.find((step) => step.id === id) ?? refuse('page-not-found', { page: id });
  }
}
