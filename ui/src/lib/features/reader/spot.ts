// Where the reader is in a page, said so that it holds when the text changes its length: in another
// language, at another size, or in two columns.
import { topOf } from '$lib/components/scroll';

/** A section, and how much of it lies above the upper edge, from 0 to 1. */
export type Spot = { anchor: string; into: number };

type Section = { anchor: string; start: number; end: number };

export function captureSpot(scroller: Element, headings: readonly Element[]): Spot {
  const at = scroller.scrollTop;
  const section = sectionsOf(scroller, headings).findLast(({ start }) => start <= at + 1);
  if (!section || section.end <= section.start) return { anchor: '', into: 0 };
  const into = (at - section.start) / (section.end - section.start);
  return { anchor: section.anchor, into: Math.min(Math.max(into, 0), 1) };
}

/** Scrolls there at once. A section that is gone is looked for no further. */
export function restoreSpot(scroller: Element, headings: readonly Element[], spot: Spot): void {
  const section = sectionsOf(scroller, headings).find(({ anchor }) => anchor === spot.anchor);
  scroller.scrollTop = section ? section.start + spot.into * (section.end - section.start) : 0;
}

/** The page from its beginning, cut at its headings. */
function sectionsOf(scroller: Element, headings: readonly Element[]): Section[] {
  const top = topOf(scroller) - scroller.scrollTop;
  const starts = headings.map((heading) => heading.getBoundingClientRect().top - top);
  const anchors = ['', ...headings.map((heading) => heading.id)];
  return anchors.map((anchor, position) => ({
    anchor,
    start: position === 0 ? 0 : (starts[position - 1] ?? 0),
    end: starts[position] ?? scroller.scrollHeight
  }));
}

/** Where the reader was on each page, until the program is closed. */
export class Spots {
  #spots = new Map<string, Spot>();

  keep(page: string, spot: Spot): void {
    this.#spots.set(page, spot);
  }

  of(page: string): Spot | undefined {
    return this.#spots.get(page);
  }
}

export const spots = new Spots();
