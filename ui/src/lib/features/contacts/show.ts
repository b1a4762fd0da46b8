// Which contacts of a country are shown.
import { isAnyHour } from '$lib/app/hours';
import type { ContactGroup, ContactsView, ContactView } from '$lib/ipc/core';
import { isReachable } from './reach';

export const shows = ['all', 'reachable', 'any-hour', 'children', 'own'] as const;
export type Show = (typeof shows)[number];

const groupsOf: Partial<Record<Show, readonly string[]>> = {
  children: ['emergency', 'children'],
  own: ['own-nationals-abroad', 'iom']
};

/**
 * The groups with what is wanted. All of a state are shown even when they are empty, so that it is said
 * that nobody was found; a selection shows only what it has.
 */
export function shownGroups(view: ContactsView, show: Show, here: string | null): ContactGroup[] {
  const { country, groups } = view;
  if (show === 'all') {
    return groups.filter(({ contacts }) => country.isState || contacts.length > 0);
  }
  const wanted = groups.filter(({ id }) => groupsOf[show]?.includes(id) ?? true);
  const kept = wanted.map((group) => ({ ...group, contacts: fitting(group) }));
  return kept.filter(({ contacts }) => contacts.length > 0);

  function fitting(group: ContactGroup) {
    const { contacts } = group;
    if (show === 'any-hour')
      return contacts.filter((contact) => answersAtAnyHour(contact, group.id));
    if (show !== 'reachable') return contacts;
    const each = contacts.map((contact) => ({
      ...contact,
      phones: contact.phones.filter((phone) => isReachable(phone, country.iso2, here ?? ''))
    }));
    return each.filter(({ phones }) => phones.length > 0);
  }
}

/**
 * Whether it can be said that somebody answers now, whatever the hour: the directory says so without doubt, its
 * source is not old, and nobody here has found other hours or no answer.
 */
function answersAtAnyHour(contact: ContactView, group: string): boolean {
  const found = [...contact.local, ...contact.phones.flatMap(({ local }) => local)];
  const doubted = found.some(
    ({ own, hours, answers }) => answers === 'no-answer' || (!own && hours)
  );
  const fresh = group === 'emergency' || !contact.old;
  return isAnyHour(contact.hours) && fresh && !doubted;
}
