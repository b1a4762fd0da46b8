// Which section of the page is being read: the last one whose heading has come up to the upper
// quarter of what is visible. A section that was chosen counts as read until the reader moves on,
// because the last short sections of a page never come up that far.

/** Part of the height, from below, in which a heading does not count yet. */
const BELOW = '-75%';

/** What is seen of a heading. */
type Seen = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>;

export class TocFollower {
  /** Anchor of the section; empty above the first heading. */
  current = $state('');
  #order: string[] = [];
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- what follows from it is kept in `current`
  #reached = new Set<string>();
  #chosen = '';
  #observer: IntersectionObserver | null = null;

  /** Follows headings inside a scroller until the returned function is called. */
  follow(scroller: Element | null, headings: readonly Element[]): () => void {
    this.#order = headings.map((heading) => heading.id);
    this.#reached.clear();
    this.#decide();
    const root = scroller === document.scrollingElement ? null : scroller;
    this.#observer = new IntersectionObserver((entries) => this.saw(entries), {
      root,
      // The wide margin above keeps headings that were scrolled past among those that are reached.
      rootMargin: `100000px 0px ${BELOW} 0px`
    });
    headings.forEach((heading) => this.#observer?.observe(heading));
    return () => this.#observer?.disconnect();
  }

  saw(entries: readonly Seen[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#reached.add(target.id);
      else this.#reached.delete(target.id);
    }
    this.#decide();
  }

  /** The reader went to a section. */
  choose(anchor: string): void {
    this.#chosen = this.#order.includes(anchor) ? anchor : '';
    this.#decide();
  }

  /** The reader scrolls again. */
  release(): void {
    this.#chosen = '';
    this.#decide();
  }

  #decide(): void {
    this.current = this.#chosen || (this.#order.findLast((id) => this.#reached.has(id)) ?? '');
  }
}
