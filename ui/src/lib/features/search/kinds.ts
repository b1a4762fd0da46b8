// The kinds of things that search finds: their names, and where a hit of each kind is opened.
import * as m from '$lib/i18n/messages';
import type { HitView } from '$lib/ipc/core';

const names: Record<string, () => string> = {
  page: m.searchKindPage,
  term: m.searchKindTerm,
  contact: m.searchKindContact,
  question: m.searchKindQuestion,
  step: m.searchKindStep
};

/** The name of a kind; one that this interface does not know yet counts as a page. */
export const kindName = (kind: string) => (names[kind] ?? m.searchKindPage)();

/** What a hit is that is found as a page and opened where it is worked with; null for any other. */
export function listOf(hit: Pick<HitView, 'kind' | 'page'>): 'checklist' | 'pathway' | null {
  if (hit.kind !== 'page') return null;
  if (hit.page.startsWith('checklists/')) return 'checklist';
  return hit.page.startsWith('pathways/') ? 'pathway' : null;
}

/** Where the definitions of all words stand. */
export const wordsPage = 'guide/about/words-we-use';

/** Where a hit leads: into a page, the contacts, a checklist, or a pathway. */
export type Target =
  | { screen: 'read'; page: string; anchor: string }
  | { screen: 'contacts'; country: string; anchor: string }
  | { screen: 'checklists'; checklist: string; question: string }
  | { screen: 'referral'; pathway: string; step: string };

export function targetOf(hit: Pick<HitView, 'kind' | 'page' | 'anchor'>): Target {
  if (hit.kind === 'contact') return { screen: 'contacts', country: hit.page, anchor: hit.anchor };
  if (hit.kind === 'question') {
    return { screen: 'checklists', checklist: hit.page, question: hit.anchor };
  }
  if (hit.kind === 'step') return { screen: 'referral', pathway: hit.page, step: hit.anchor };
  if (hit.kind === 'term') return { screen: 'read', page: wordsPage, anchor: `term-${hit.page}` };
  const list = listOf(hit);
  if (list === 'checklist') return { screen: 'checklists', checklist: hit.page, question: '' };
  if (list === 'pathway') return { screen: 'referral', pathway: hit.page, step: '' };
  return { screen: 'read', page: hit.page, anchor: hit.anchor };
}

export type HitGroup = { id: string; title: string; hits: HitView[] };

/** The best hit first, then the others by kind, the kind with the better hit first. */
export function groupHits(hits: readonly HitView[]): HitGroup[] {
  const [best, ...others] = hits;
  if (!best) return [];
  const kinds = [...new Set(others.map((hit) => hit.kind))];
  return [
    { id: 'best', title: m.searchBest(), hits: [best] },
    ...kinds.map((kind) => ({
      id: kind,
      title: kindName(kind),
      hits: others.filter((hit) => hit.kind === kind)
    }))
  ];
}
