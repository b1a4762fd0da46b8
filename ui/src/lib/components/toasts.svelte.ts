// Short messages at the foot of the window. Plain ones go by themselves after six seconds; those
// about something that went wrong stay until they are closed.

export type ToastTone = 'plain' | 'notice' | 'failure';

export type Toast = {
  id: number;
  text: string;
  /** What can be done now. */
  advice?: string;
  tone: ToastTone;
  /** A way to take it back, with its label. */
  action?: { label: string; run: () => void };
};

const SHOWN_FOR = 6000;
const AT_MOST = 3;

export class Toasts {
  list = $state<Toast[]>([]);
  #next = 1;

  show(toast: Omit<Toast, 'id' | 'tone'> & { tone?: ToastTone }): void {
    const shown: Toast = { tone: 'plain', ...toast, id: this.#next++ };
    // The same words twice would only push others away.
    const others = this.list.filter((other) => other.text !== shown.text);
    this.list = [...others, shown].slice(-AT_MOST);
    if (shown.tone === 'plain') setTimeout(() => this.dismiss(shown.id), SHOWN_FOR);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}

/** The toasts of the window. */
export const toasts = new Toasts();
