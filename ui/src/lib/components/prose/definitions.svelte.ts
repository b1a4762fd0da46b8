// Which word shows its meaning. A word opens by pointing, by focus or by pressing; it stays open while
// the pointer is on it or in the popover, and until it is closed where it was pressed.

const OPEN_AFTER = 120;
const CLOSE_AFTER = 250;

export class OpenDefinition {
  /** The word on the page; null while nothing is open. */
  anchor = $state.raw<HTMLElement | null>(null);
  #pressed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The pointer came to a word, or into the popover of the open one. */
  pointTo(anchor: HTMLElement): void {
    clearTimeout(this.#timer);
    if (this.anchor !== anchor)
      this.#timer = setTimeout(() => this.#open(anchor, false), OPEN_AFTER);
  }

  /** The pointer left; a moment is allowed for the way to the popover. */
  leave(): void {
    clearTimeout(this.#timer);
    if (this.anchor && !this.#pressed) this.#timer = setTimeout(() => this.close(), CLOSE_AFTER);
  }

  focus(anchor: HTMLElement): void {
    if (this.anchor !== anchor) this.#open(anchor, false);
  }

  /** A finger or a click: opens for good, or closes what was opened so. */
  press(anchor: HTMLElement): void {
    if (this.anchor === anchor && this.#pressed) this.close();
    else this.#open(anchor, true);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.anchor = null;
    this.#pressed = false;
  }

  #open(anchor: HTMLElement, pressed: boolean): void {
    clearTimeout(this.#timer);
    this.anchor = anchor;
    this.#pressed = pressed;
  }
}
