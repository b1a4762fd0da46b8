// Places to come back to, as links with the titles of today. A page that is no longer in the handbook
// is left out; the bookmark itself stays, because another edition may have the page again.
import type { Bookmark, PageLink } from '$lib/ipc/core';

export type Way = { href: string; page: PageLink };

export function ways(places: readonly Bookmark[], pages: readonly PageLink[]): Way[] {
  return places.flatMap(({ page: id, anchor }) => {
    const page = pages.find((each) => each.id === id);
    return page ? [{ href: `/read/${id}${anchor && `#${anchor}`}`, page }] : [];
  });
}
