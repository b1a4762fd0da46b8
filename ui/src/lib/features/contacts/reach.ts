// From where a number can be reached, as a sentence.
import * as m from '$lib/i18n/messages';
import type { PhoneView } from '$lib/ipc/core';

export function reach(phone: Pick<PhoneView, 'fromAbroad' | 'e164'>, country: string): string {
  if (phone.fromAbroad === 'no') return m.contactsOnlyInside({ country });
  if (phone.fromAbroad === 'yes' && phone.e164)
    return m.contactsFromAbroad({ number: isolated(phone.e164) });
  return m.contactsAbroadUnknown();
}

/** Keeps the plus before the digits in right-to-left text. */
const isolated = (number: string) => `\u2066${number}\u2069`;
