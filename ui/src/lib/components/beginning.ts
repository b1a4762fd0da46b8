// Where the keyboard is when a dialog opens: in the first field of its form, not on the button that closes
// it. Many forms are drawn a moment later, when the core has answered; the keyboard follows, unless somebody
// has used it by then.
import type { Attachment } from 'svelte/attachments';

const marked = '[data-first]';
const field = 'form :is(input, textarea, [data-select-trigger]):not(:disabled)';
const button = 'form button:not(:disabled)';

export class Beginning {
  #body: HTMLElement | null = null;
  #stop: (() => void) | null = null;

  /** The body of the dialog, as long as it is drawn. */
  readonly watch: Attachment<HTMLElement> = (element) => {
    this.#body = element;
    return () => {
      this.#stop?.();
      this.#body = null;
    };
  };

  /** Takes the place of what would get the focus. */
  focus(event: Event): void {
    const body = this.#body;
    const found = body && (first(body) ?? body.querySelector<HTMLElement>(button));
    if (found) {
      event.preventDefault();
      found.focus();
    }
    if (body && !first(body)) this.#await(body);
  }

  #await(body: HTMLElement): void {
    const used = new AbortController();
    const observer = new MutationObserver(() => {
      const found = first(body);
      if (!found) return;
      this.#stop?.();
      found.focus();
    });
    this.#stop = () => {
      used.abort();
      observer.disconnect();
    };
    const stop = () => this.#stop?.();
    const options = { capture: true, signal: used.signal };
    for (const sign of ['keydown', 'pointerdown']) addEventListener(sign, stop, options);
    observer.observe(body, { childList: true, subtree: true });
  }
}

/** The first field; of a group of choices the one that is chosen. */
function first(body: HTMLElement): HTMLElement | null {
  const found = body.querySelector<HTMLElement>(marked) ?? body.querySelector<HTMLElement>(field);
  const group = found?.closest('[role=radiogroup]');
  return group?.querySelector<HTMLElement>('input:checked') ?? found;
}
