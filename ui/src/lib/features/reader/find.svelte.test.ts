import { expect, test, vi } from 'vitest';
import { FindInPage } from './find.svelte';

function openOn(html: string, isAhead: (range: Range) => boolean = () => true) {
  const root = document.createElement('div');
  root.innerHTML = html;
  const paint = vi.fn<(all: readonly Range[], here: Range | null) => void>();
  const find = new FindInPage({ paint, isAhead });
  find.open = true;
  find.attach(root);
  return {
    find,
    root,
    paint,
    here: () => paint.mock.lastCall?.[1]?.startContainer.textContent ?? null
  };
}
const page = '<p>one child</p><p>two <em>chil</em>dren</p><p>three Child</p>';

test('counts the matches, also those across emphasis, and begins with the first', () => {
  const { find } = openOn(page);
  find.search('child');
  expect([find.current, find.total]).toEqual([1, 3]);
});

test('goes round at both ends', () => {
  const { find, here } = openOn(page);
  find.search('child');
  find.previous();
  expect([find.current, here()]).toEqual([3, 'three Child']);
  find.next();
  expect([find.current, here()]).toEqual([1, 'one child']);
});

test('begins with the first match that is still ahead of the reader', () => {
  const { find } = openOn(page, (range) => range.startContainer.textContent !== 'one child');
  find.search('child');
  expect(find.current).toBe(2);
});

test('says when there is nothing, and does not step then', () => {
  const { find, here } = openOn(page);
  find.search('adult');
  find.next();
  expect([find.current, find.total, here()]).toEqual([0, 0, null]);
});

test('searches again when the text has changed', () => {
  const { find, root } = openOn(page);
  find.search('child');
  root.innerHTML = '<p>barn och child</p>';
  find.attach(root);
  expect(find.total).toBe(1);
});

test('forgets the words and takes the marks away when it is closed', () => {
  const { find, paint } = openOn(page);
  find.search('child');
  find.close();
  expect([find.open, find.query, find.total]).toEqual([false, '', 0]);
  expect(paint).toHaveBeenLastCalledWith([], null);
});
