// The one number to call first.
import type { EmergencyView } from '$lib/ipc/core';

const first = ['all', 'police', 'ambulance'];

/** The general emergency number of the host state; 112 where no state is chosen. */
export function firstNumber(view: EmergencyView | null): string {
  const lines = view?.lines.filter((line) => line.emergency) ?? [];
  const line = first
    .map((service) => lines.find((each) => each.service === service))
    .find((each) => each !== undefined);
  return line?.number ?? lines[0]?.number ?? '112';
}

/** The helpline for children, or the emergency number; not one that somebody here found to be dead. */
export function childNumber(view: EmergencyView | null): string {
  const lines = view?.lines.filter((line) => line.service === 'children') ?? [];
  const line = lines.find(({ local }) => local?.answers !== 'no-answer');
  return line?.number ?? firstNumber(view);
}
