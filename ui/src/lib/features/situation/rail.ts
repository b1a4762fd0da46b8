// The few numbers that the first screen shows: the services first, then one line for each kind of
// help, as the directory orders them. All others are one step away.
import { firstOf } from '$lib/app/first-of';
import { serviceTitle } from '$lib/app/services';
import type { EmergencyLine } from '$lib/ipc/core';

export type RailLine = {
  line: EmergencyLine;
  title: string;
  /** Whether the title is the directory's own name, which is English. */
  named: boolean;
};

/** In this order; lines that are not urgent come after them, by their own names. */
const URGENT = ['all', 'police', 'ambulance', 'fire'];
const SERVICES = 4;
const AT_MOST = 7;

export function forRail(lines: readonly EmergencyLine[]): RailLine[] {
  const emergency = lines.filter((line) => line.emergency);
  const urgent = URGENT.flatMap(
    (service) => emergency.find((line) => line.service === service) ?? []
  );
  const other = emergency.filter((line) => !URGENT.includes(line.service));
  const services = [...urgent, ...firstOf(other, (line) => line.name)].slice(0, SERVICES);
  const helps = firstOf(
    lines.filter((line) => !line.emergency),
    (line) => line.service
  );
  return [...services, ...helps].slice(0, AT_MOST).map((line) => {
    const named = line.service === 'other';
    return { line, title: named ? line.name : serviceTitle(line.service), named };
  });
}
