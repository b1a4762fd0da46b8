// From where a number can be reached, as a sentence.
import * as m from '$lib/i18n/messages';
import type { PhoneView } from '$lib/ipc/core';

type Reach = Pick<PhoneView, 'fromAbroad' | 'e164'>;
/** Where the officer is, and how that state is called. */
export type Here = { iso2: string; name: string };

/** Whether it can be dialled where the officer is. Not known is not yes. */
export const isReachable = (phone: Reach, iso2: string, here: string): boolean =>
  iso2 === here || (phone.fromAbroad === 'yes' && phone.e164 !== '');

/** Said for where the officer is, if that is known; in the country itself the way from abroad too. */
export function reach(phone: Reach, country: string, iso2 = '', here: Here | null = null): string {
  const abroad = phone.fromAbroad === 'yes' && phone.e164 !== '';
  const number = isolated(phone.e164);
  if (here && here.iso2 === iso2) {
    const written = m.contactsAsWritten({ country });
    return abroad ? `${written} · ${m.contactsFromAbroad({ number })}` : written;
  }
  if (here) {
    if (phone.fromAbroad === 'no') return m.contactsNotFromHere({ here: here.name, country });
    if (abroad) return m.contactsFromHere({ country: here.name, number });
    return m.contactsUnknownFromHere({ here: here.name });
  }
  if (phone.fromAbroad === 'no') return m.contactsOnlyInside({ country });
  return abroad ? m.contactsFromAbroad({ number }) : m.contactsAbroadUnknown();
}

/** The remark of the directory, unless it only repeats from where the number can be reached. */
export function remark(phone: Pick<PhoneView, 'fromAbroad' | 'note'>): string {
  const rest =
    phone.fromAbroad === 'no'
      ? phone.note.replace(/^Short code, works only inside the country\./, '')
      : phone.note;
  return rest.trim();
}

/** Keeps the plus before the digits in right-to-left text. */
const isolated = (number: string) => `\u2066${number}\u2069`;
