// The number to call first, with what was found out about it here.
import type { EmergencyView, LocalView } from '$lib/ipc/core';

export type UrgentNumber = { number: string; local: LocalView | null };

const first = ['all', 'police', 'ambulance'];

/** The general emergency number of the host state; 112 where no state is chosen. */
export function firstNumber(view: EmergencyView | null): UrgentNumber {
  const lines = view?.lines.filter((line) => line.emergency) ?? [];
  const line = first
    .map((service) => lines.find((each) => each.service === service))
    .find((each) => each !== undefined);
  return line ?? lines[0] ?? { number: '112', local: null };
}

/**
 * What to call for an alert. For a child it is the helpline for children; where nobody at this post reached
 * it, the emergency number stands below it.
 */
export function numbersFor(alert: string, view: EmergencyView | null): UrgentNumber[] {
  const urgent = firstNumber(view);
  if (alert !== 'child') return [urgent];
  const helplines = view?.lines.filter((line) => line.service === 'children') ?? [];
  const answered = helplines.find(({ local }) => local?.answers !== 'no-answer');
  if (answered) return [answered];
  return [...helplines.slice(0, 1), urgent];
}
