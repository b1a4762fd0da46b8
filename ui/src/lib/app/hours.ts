// When somebody answers. The directory has hours as free text in English; only one form of it can be read
// without doubt, and nothing is claimed of any other.
import * as m from '$lib/i18n/messages';

/** Whether the directory says that somebody answers at any hour, without an *if* or *but*. */
export const isAnyHour = (hours: string): boolean => hours.trim() === '24/7';

/** Hours in words, and their language where it is not that of the interface. */
export const hoursWords = (hours: string): { text: string; lang?: string } =>
  isAnyHour(hours) ? { text: m.contactsAnyHour() } : { text: hours, lang: 'en' };
