// Which results can be seen without scrolling. The sizes are those of the styles, in pixels, and err towards more rows.
import type { HitView } from '$lib/ipc/core';

/** The list when the search window is as tall as it gets. */
const LIST = 560;
/** A row with its title and what is around it. */
const ROW = 41;
/** A further line. */
const LINE = 20;
/** No line of a snippet has room for more letters. */
const LETTERS = 150;

/** How many hits are seen at most; the others lie below the fold. */
export function aboveFold(hits: readonly HitView[]): number {
  let filled = 0;
  const below = hits.findIndex((hit) => {
    const isBelow = filled >= LIST;
    filled += ROW + LINE * linesOf(hit);
    return isBelow;
  });
  return below < 0 ? hits.length : below;
}

/** Lines under the title, of which the snippet has two at most. */
function linesOf({ snippet, local }: HitView): number {
  const lines = Math.min(Math.ceil(snippet.text.length / LETTERS), 2);
  return lines + (local ? 1 : 0);
}
