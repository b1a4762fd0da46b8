// What scrolls around an element: a pane of its own in a wide window, the whole view in a narrow one.

/** The nearest element around this one that scrolls, or the document. */
export function scrollerOf(element: Element): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const flow = getComputedStyle(around).overflowY;
    if ((flow === 'auto' || flow === 'scroll') && around.scrollHeight > around.clientHeight)
      return around;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Where the visible part of a scroller begins, in the coordinates of `getBoundingClientRect`. */
export function topOf(scroller: Element): number {
  return scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
}

/** Moves the focus for the keyboard and screen readers without a second jump of the page. */
export function focusQuietly(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex') && element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
