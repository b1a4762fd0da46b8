// Which contacts of a country are shown.
import type { ContactGroup, ContactsView } from '$lib/ipc/core';
import { isReachable } from './reach';

export const shows = ['all', 'reachable', 'children', 'own'] as const;
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
  const kept = wanted.map((group) => ({ ...group, contacts: reachable(group) }));
  return kept.filter(({ contacts }) => contacts.length > 0);

  function reachable({ contacts }: ContactGroup) {
    if (show !== 'reachable') return contacts;
    const each = contacts.map((contact) => ({
      ...contact,
      phones: contact.phones.filter((phone) => isReachable(phone, country.iso2, here ?? ''))
    }));
    return each.filter(({ phones }) => phones.length > 0);
  }
}
