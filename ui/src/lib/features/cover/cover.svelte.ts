// Quick hide: whether the window is covered, and how it gets there and back.
//
// The whole document goes out of sight by one attribute on its root (see Cover.svelte), so that
// dialogs, menus and whatever a browser draws above everything go with it and keep their state.
// While covered, no event reaches them: the guard stands on the window, before all listeners.
import type { Core } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';
import { ThriceShift } from './thrice';

const CLICKS = 3;
const CLICKS_WITHIN = 1500;

const guarded = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'focusin',
  'focusout',
  'input',
  'copy',
  'cut',
  'paste'
] as const;

export class Cover {
  covered = $state(false);
  /** The place on the cover that is clicked to come back. */
  wayBack: HTMLElement | null = null;
  readonly #core: Pick<Core, 'coverWindow'>;
  readonly #title: () => { own: string; neutral: string };
  #shift = new ThriceShift();
  #clicks: number[] = [];
  #focused: Element | null = null;

  constructor(core: Pick<Core, 'coverWindow'>, title: () => { own: string; neutral: string }) {
    this.#core = core;
    this.#title = title;
  }

  hide(): void {
    if (this.covered) return;
    this.#focused = document.activeElement;
    // First what the eye sees, then the rest: all of it before the next frame.
    document.documentElement.dataset.covered = '';
    document.title = this.#title().neutral;
    this.covered = true;
    this.#clicks = [];
    if (this.#focused instanceof HTMLElement) this.#focused.blur();
    this.#core.coverWindow(true).catch(() => {
      // Saying so would uncover what the cover hides; the page itself is hidden in any case.
    });
  }

  show(): void {
    if (!this.covered) return;
    delete document.documentElement.dataset.covered;
    document.title = this.#title().own;
    this.covered = false;
    if (this.#focused instanceof HTMLElement) this.#focused.focus({ preventScroll: true });
    this.#focused = null;
    this.#core.coverWindow(false).catch(showError);
  }

  /** Watches the window until the returned function is called. */
  watch(target: Window): () => void {
    const guard = (event: Event) => this.#take(event);
    for (const kind of guarded) target.addEventListener(kind, guard, { capture: true });
    return () => {
      for (const kind of guarded) target.removeEventListener(kind, guard, { capture: true });
    };
  }

  #take(event: Event): void {
    if (this.covered) return this.#takeCovered(event);
    if (event.type === 'pointerdown') this.#shift.forget();
    if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return;
    if (this.#shift.press(event, event.timeStamp)) this.hide();
  }

  #takeCovered(event: Event): void {
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent) {
      // The browser's own keys, such as the one that loads the window anew, would end the cover.
      if (event.ctrlKey || event.altKey || event.metaKey || /^F\d+$/.test(event.key))
        event.preventDefault();
      if (event.type === 'keydown' && isReturn(event)) this.show();
      return;
    }
    if (event.type === 'auxclick' || event.type === 'contextmenu') event.preventDefault();
    if (event.type === 'click' && event instanceof MouseEvent) this.#click(event);
  }

  #click(event: MouseEvent): void {
    // Asked by place and not by target: under an open modal dialog nothing else can be a target.
    const box = this.wayBack?.getBoundingClientRect();
    const hit =
      box &&
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom;
    if (!hit) {
      this.#clicks = [];
      return;
    }
    this.#clicks = [
      ...this.#clicks.filter((at) => event.timeStamp - at <= CLICKS_WITHIN),
      event.timeStamp
    ];
    if (this.#clicks.length >= CLICKS) this.show();
  }
}

function isReturn(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && event.ctrlKey && event.shiftKey && !event.altKey && !event.repeat;
}
