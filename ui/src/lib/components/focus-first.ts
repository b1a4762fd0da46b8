// Puts the focus where the work of a screen begins: the element marked `data-first`.
import { tick } from 'svelte';

/** As an attachment: when the element appears, what is first in it gets the focus. */
export function focusFirst(element: HTMLElement): void {
  void tick().then(() => element.querySelector<HTMLElement>('[data-first]')?.focus());
}
