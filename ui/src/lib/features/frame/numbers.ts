// Which numbers of a state stay in sight: the general emergency number first, the police where it has
// its own, and one hotline where there is room.
import { firstOf } from '$lib/app/first-of';
import type { EmergencyLine } from '$lib/ipc/core';

const urgent = ['all', 'police', 'ambulance', 'fire'];
const hotlines = ['victims', 'public', 'crime-victims', 'professionals', 'children'];

export function numbersInSight(lines: readonly EmergencyLine[]): EmergencyLine[] {
  const emergency = lines.filter((line) => line.emergency);
  const services = firstOf(ranked(emergency, urgent), (line) => line.service).slice(0, 2);
  const hotline = ranked(
    lines.filter((line) => !line.emergency && !line.old),
    hotlines
  )[0];
  const chosen = services.length > 0 ? services : emergency.slice(0, 2);
  const all = hotline ? [...chosen, hotline] : chosen;
  return firstOf(all, (line) => line.number);
}

/** Those with a rank, the best first; the order of the directory among equals. */
function ranked(lines: readonly EmergencyLine[], ranks: readonly string[]): EmergencyLine[] {
  return lines
    .filter((line) => ranks.includes(line.service))
    .toSorted((one, other) => ranks.indexOf(one.service) - ranks.indexOf(other.service));
}
