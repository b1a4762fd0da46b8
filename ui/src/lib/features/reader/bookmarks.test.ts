import { expect, test } from 'vitest';
import type { Bookmark } from '$lib/ipc/core';
import { isBookmarked, toggleBookmark, type BookmarkShelf } from './bookmarks';

class Shelf implements BookmarkShelf {
  settings: { bookmarks: Bookmark[] } = { bookmarks: [{ page: 'b', anchor: '' }] };
  async change(changes: { bookmarks?: Bookmark[] }) {
    this.settings = { bookmarks: changes.bookmarks ?? [] };
  }
}

test('adds a bookmark behind the others and takes it away again', async () => {
  const shelf = new Shelf();
  await toggleBookmark(shelf, 'a');
  expect(shelf.settings.bookmarks.map(({ page }) => page)).toEqual(['b', 'a']);
  await toggleBookmark(shelf, 'a');
  expect(shelf.settings.bookmarks.map(({ page }) => page)).toEqual(['b']);
});

test('a page and its sections have bookmarks of their own', async () => {
  const shelf = new Shelf();
  await toggleBookmark(shelf, 'b', 'say');
  expect([
    isBookmarked(shelf, 'b'),
    isBookmarked(shelf, 'b', 'say'),
    isBookmarked(shelf, 'b', 'then')
  ]).toEqual([true, true, false]);
  await toggleBookmark(shelf, 'b');
  expect([isBookmarked(shelf, 'b'), isBookmarked(shelf, 'b', 'say')]).toEqual([false, true]);
});
