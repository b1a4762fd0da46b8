// What is copied from a page: a link, or a passage with the words that say where it is from.
import * as m from '$lib/i18n/messages';
import { toDate } from '$lib/i18n/formats';
import type { PageView } from '$lib/ipc/core';

/** Where a piece of text is from. */
export type Origin = {
  page: Pick<PageView, 'id' | 'title' | 'revised' | 'toc'>;
  /** Anchor of the section; empty for the page as a whole. */
  anchor: string;
  edition: string;
};

/** Id of a page and section as one word: `guide/talking/first-words#names`. */
export const placeOf = (page: string, anchor: string) => (anchor ? `${page}#${anchor}` : page);

export function citation({ page, anchor, edition }: Origin): string {
  const date = toDate(page.revised);
  const place = placeOf(page.id, anchor);
  const section = headingOf(page.toc, anchor);
  return section
    ? m.readerCitationSection({ title: page.title, section, edition, date, place })
    : m.readerCitation({ title: page.title, edition, date, place });
}

export function copyWithSource(passage: string, origin: Origin): string {
  return `${tidied(passage)}\n\n— ${citation(origin)}`;
}

/** A link that people can read; there is no address on the web to give. */
export function linkText({ page, anchor }: Omit<Origin, 'edition'>): string {
  const place = placeOf(page.id, anchor);
  const section = headingOf(page.toc, anchor);
  return section
    ? m.readerLinkSection({ title: page.title, section, place })
    : m.readerLink({ title: page.title, place });
}

const headingOf = (toc: PageView['toc'], anchor: string) =>
  toc.find((item) => item.id === anchor)?.title ?? '';

/** Selections come with blanks and empty lines from the layout. */
function tidied(passage: string): string {
  return passage
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
