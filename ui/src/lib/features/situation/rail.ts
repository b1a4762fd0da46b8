// The few numbers that the first screen shows: the services first, then one line for each kind of
// help, as the directory orders them. All others are one step away.
import type { EmergencyLine } from '$lib/ipc/core';

const AT_MOST = 5;

export function forRail(lines: readonly EmergencyLine[]): EmergencyLine[] {
  const services = lines.filter((line) => line.emergency).slice(0, 3);
  const helps = lines.filter(
    (line, at) =>
      !line.emergency &&
      lines.findIndex((other) => !other.emergency && other.service === line.service) === at
  );
  return [...services, ...helps].slice(0, AT_MOST);
}
