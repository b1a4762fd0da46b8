// The place of the reader in the text that is on the screen: which headings it has, where it stands,
// which section is being read, and how to get to another. The one class here that touches the page.
import { highlight } from '$lib/components/prose/highlight';
import { TextMap } from '$lib/components/prose/text-map';
import { focusQuietly, scrollerOf, topOf } from '$lib/components/scroll';
import type { PageView } from '$lib/ipc/core';
import { FindInPage } from './find.svelte';
import { captureSpot, restoreSpot, spots, type Spot } from './spot';
import { TocFollower } from './toc.svelte';

export class Reading {
  readonly toc = new TocFollower();
  readonly find = new FindInPage({
    paint: (all, here) => this.#paint(all, here),
    isAhead: (range) => this.#isAhead(range)
  });
  /** What holds title, text and sources; null while nothing is shown. */
  text = $state.raw<HTMLElement | null>(null);
  #page: PageView | null = null;
  /** Where the reader was before the text was written anew, in the same page. */
  #kept: Spot | null = null;

  /** The text of a page was written: the same page again, or another one. */
  settle(page: PageView, anchor: string, moveFocus: boolean): void {
    const again = this.#page?.id === page.id;
    this.#page = page;
    const spot = again ? this.#kept : anchor ? null : spots.of(page.id);
    if (!again) this.#kept = null;
    if (!this.text) return;
    if (spot) restoreSpot(this.#scroller(), this.#headings(), spot);
    else if (!again && !(anchor && this.go(anchor, moveFocus))) this.#scroller().scrollTop = 0;
    // Where the focus was in what is gone, it would be nowhere.
    const lost = again && document.activeElement === document.body;
    if (moveFocus && (lost || (!again && (spot || !anchor))))
      this.#focus(this.text.querySelector('h1'));
    this.find.attach(this.text);
  }

  /** Follows the reader through the page until the returned function is called. */
  follow(): () => void {
    if (!this.text) return () => {};
    const scroller = this.#scroller();
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true };
    const release = () => this.toc.release();
    // Where the document scrolls, it tells the document, not its element.
    const source = scroller === document.scrollingElement ? document : scroller;
    source.addEventListener('scroll', () => this.keep(), options);
    for (const moved of ['wheel', 'touchmove', 'keydown'])
      source.addEventListener(moved, release, options);
    const leave = this.toc.follow(scroller, this.#headings());
    return () => {
      stop.abort();
      leave();
    };
  }

  /** Goes to a section, a note or a word; says whether there is such a place. */
  go(anchor: string, moveFocus = true): boolean {
    const goal = document.getElementById(anchor);
    if (!goal || !this.text?.contains(goal)) return false;
    this.text.querySelector('[data-here]')?.removeAttribute('data-here');
    goal.dataset.here = '';
    goal.scrollIntoView({ block: 'start' });
    if (moveFocus) focusQuietly(goal);
    this.toc.choose(anchor);
    return true;
  }

  /** Remembers the place, before the text is written anew or left. */
  keep(): void {
    if (!this.text?.isConnected || !this.#page) return;
    this.#kept = captureSpot(this.#scroller(), this.#headings());
    spots.keep(this.#page.id, this.#kept);
  }

  /** Marks the words with which the search sent the reader here. */
  mark(words: readonly string[]): void {
    highlight(
      'sought',
      this.text && words.length > 0 ? new TextMap(this.text).findWords(words) : []
    );
  }

  /** The section in which a point of the text stands; empty above the first. */
  sectionOf(node: Node): string {
    const before = (heading: Element) =>
      (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ||
      heading.contains(node);
    return this.#headings().findLast(before)?.id ?? '';
  }

  #headings(): HTMLElement[] {
    const ids = this.#page?.toc.map((item) => item.id) ?? [];
    return ids.map((id) => document.getElementById(id)).filter((heading) => heading !== null);
  }

  #scroller(): Element {
    return scrollerOf(this.text ?? document.documentElement);
  }

  #focus(element: HTMLElement | null): void {
    if (element) focusQuietly(element);
  }

  #paint(all: readonly Range[], here: Range | null): void {
    highlight('found', all);
    highlight('found-here', here ? [here] : []);
    here?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  #isAhead(range: Range): boolean {
    const box = range.startContainer.parentElement?.getBoundingClientRect();
    return box !== undefined && box.bottom >= topOf(this.#scroller());
  }
}
