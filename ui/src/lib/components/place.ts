// Puts a small window below what it belongs to, or above where there is no room below. It scrolls with
// the text, so it is placed once. Sizes are divided by the scale between the screen and the layout,
// because web views differ in how they count inside a zoomed element.
import { scrollerOf } from './scroll';

const GAP = 6;

/** The box is that of the word, or of the line, beside which the window shall stand. */
export function placeBeside(popover: HTMLElement, target: DOMRect, container: HTMLElement): void {
  const around = container.getBoundingClientRect();
  const own = popover.getBoundingClientRect();
  const scale = container.offsetWidth > 0 ? around.width / container.offsetWidth : 1;
  const rtl = getComputedStyle(container).direction === 'rtl';
  const wanted = rtl ? around.right - target.right : target.left - around.left;
  const start = Math.max(0, Math.min(wanted, around.width - own.width));
  const bottom = Math.min(scrollerOf(container).getBoundingClientRect().bottom, window.innerHeight);
  const above = target.bottom + GAP + own.height > bottom && target.top - GAP - own.height > 0;
  const top = above ? target.top - own.height - GAP * scale : target.bottom + GAP * scale;
  popover.style.insetInlineStart = `${start / scale}px`;
  popover.style.insetBlockStart = `${(top - around.top) / scale}px`;
}
