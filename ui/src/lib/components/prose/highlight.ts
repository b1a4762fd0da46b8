// Marks ranges of the page without changing it: what is marked stays selectable, and listeners and
// ticks in it live on. Where the web view is too old for it nothing is marked; finding still scrolls.

/** Names that prose.css gives a look. */
export type HighlightName = 'found' | 'found-here' | 'sought';

export function highlight(name: HighlightName, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  // WebKitGTK 2.50 leaves marks painted that are only replaced; those that are cleared it repaints.
  CSS.highlights.get(name)?.clear();
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
