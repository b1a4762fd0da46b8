// Which page is open, in which language, and beside which other language. While the next page is on
// its way the present one stays on the screen.
import type { CompareView, Core, PageView } from '$lib/ipc/core';

export type ReaderCore = Pick<Core, 'readPage' | 'comparePage'>;

export class ReaderState {
  page = $state.raw<PageView | null>(null);
  /** The page in two languages; null while it is read in one. */
  compared = $state.raw<CompareView | null>(null);
  /** Why the page that was asked for could not be shown. */
  failure = $state.raw<unknown>(null);
  readonly #core: ReaderCore;
  #asked = 0;

  constructor(core: ReaderCore) {
    this.#core = core;
  }

  /** Opens a page; of two questions in a hurry the later one counts. */
  async open(page: string, lang: string, beside: string | null): Promise<void> {
    const question = ++this.#asked;
    try {
      const compared =
        beside && beside !== lang ? await this.#core.comparePage(page, lang, beside) : null;
      const shown = compared?.left ?? (await this.#core.readPage(page, lang));
      if (question !== this.#asked) return;
      this.compared = compared;
      this.page = shown;
      this.failure = null;
    } catch (error) {
      if (question !== this.#asked) return;
      this.compared = null;
      this.page = null;
      this.failure = error;
    }
  }
}

/** What the reader should know about the translation, or null where there is nothing to say. */
export function translationNews(page: PageView): 'missing' | 'out-of-date' | 'unreviewed' | null {
  const { state, review } = page.translation;
  if (state === 'missing' || state === 'out-of-date') return state;
  return state === 'current' && review === 'none' ? 'unreviewed' : null;
}
