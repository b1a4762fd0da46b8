// The words with which the search sent the reader to a page, to be marked there. They travel in
// memory, never in an address, because addresses are kept in the history of the window.

export class Arrival {
  /** The page that is to be marked; empty where none is. */
  page = $state('');
  words = $state.raw<readonly string[]>([]);

  bring(page: string, words: readonly string[]): void {
    this.page = words.length > 0 ? page : '';
    this.words = words;
  }

  wordsFor(page: string): readonly string[] {
    return page === this.page ? this.words : [];
  }

  /** Forgets the words, unless they are for this page. */
  forgetBut(page: string): void {
    if (page !== this.page) this.forget();
  }

  forget(): void {
    this.page = '';
    this.words = [];
  }
}

export const arrival = new Arrival();
