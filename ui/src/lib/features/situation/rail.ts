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

const SERVICES = 3;
const AT_MOST = 5;

export function forRail(lines: readonly EmergencyLine[]): RailLine[] {
  const services = firstOf(
    lines.filter((line) => line.emergency),
    (line) => line.name
  );
  const helps = firstOf(
    lines.filter((line) => !line.emergency),
    (line) => line.service
  );
  return [...services.slice(0, SERVICES), ...helps].slice(0, AT_MOST).map((line) => {
    // An organisation with several numbers says in its name which of them is for what.
    const several = lines.some((other) => other !== line && other.name === line.name);
    const named = line.service === 'other' || (line.emergency && several);
    return { line, title: named ? line.name : serviceTitle(line.service), named };
  });
}
