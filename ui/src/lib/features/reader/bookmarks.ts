// Places to come back to: pages and sections. They are among the user's choices, because what
// somebody reads in a handbook says nothing about a person who sought help.
import type { Bookmark, Settings } from '$lib/ipc/core';

/** What keeps the choices. */
export type BookmarkShelf = {
  readonly settings: { readonly bookmarks: readonly Bookmark[] };
  change(changes: Pick<Settings, 'bookmarks'>): Promise<void>;
};

const same = (page: string, anchor: string) => (bookmark: Bookmark) =>
  bookmark.page === page && bookmark.anchor === anchor;

/** Whether the page, or with an anchor the section, has a bookmark. */
export function isBookmarked(shelf: BookmarkShelf, page: string, anchor = ''): boolean {
  return shelf.settings.bookmarks.some(same(page, anchor));
}

/** Adds a bookmark, or takes it away where there is one. */
export function toggleBookmark(shelf: BookmarkShelf, page: string, anchor = ''): Promise<void> {
  const others = shelf.settings.bookmarks.filter((bookmark) => !same(page, anchor)(bookmark));
  const had = others.length < shelf.settings.bookmarks.length;
  return shelf.change({ bookmarks: had ? others : [...others, { page, anchor }] });
}
