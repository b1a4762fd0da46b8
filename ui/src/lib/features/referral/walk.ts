// The keys of a plan: arrows go between phases and steps, digits mark the step that has the focus.
import type { Plan } from './plan.svelte';

const marks: Record<string, string> = { '1': 'done', '2': 'not-applicable', '3': 'skipped' };

/** True when the key was taken. */
export function walk(
  event: KeyboardEvent,
  root: HTMLElement,
  plan: Plan,
  single: boolean
): boolean {
  const row =
    event.target instanceof HTMLElement && event.target.closest<HTMLElement>('[data-row]');
  if (!row || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by !== undefined) {
    const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
    rows[rows.indexOf(row) + by]?.focus();
    return true;
  }
  const state = marks[event.key];
  const step = plan.steps.find(({ id }) => id === row.dataset.step);
  if (!state || !step || !single || !plan.recordable) return false;
  plan.mark(step, state);
  return true;
}
