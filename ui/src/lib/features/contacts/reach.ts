// From where a number can be reached, as a sentence.
import * as m from '$lib/i18n/messages';
import type { PhoneView } from '$lib/ipc/core';

export function reach(phone: Pick<PhoneView, 'fromAbroad' | 'e164'>, country: string): string {
  if (phone.fromAbroad === 'no') return m.contactsOnlyInside({ country });
  if (phone.fromAbroad === 'yes' && phone.e164)
    return m.contactsFromAbroad({ number: isolated(phone.e164) });
  return m.contactsAbroadUnknown();
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
