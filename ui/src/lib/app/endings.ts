// How a case ended, out of the closed list that is counted: in the order of the list.
import * as m from '$lib/i18n/messages';

const words = {
  referred: m.casesEndingReferred,
  identified: m.casesEndingIdentified,
  'returned-safely': m.casesEndingReturnedSafely,
  'returned-otherwise': m.casesEndingReturnedOtherwise,
  declined: m.casesEndingDeclined,
  'no-grounds': m.casesEndingNoGrounds,
  'contact-lost': m.casesEndingContactLost,
  'passed-on': m.casesEndingPassedOn,
  other: m.casesEndingOther,
  unknown: m.casesEndingUnknown
};

/** Every ending with its words. */
export const endings: Readonly<Record<string, () => string>> = words;
export const endingOptions = () =>
  Object.entries(words).map(([value, label]) => ({ value, label: label() }));
