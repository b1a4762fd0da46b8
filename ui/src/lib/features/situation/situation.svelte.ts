// A start page as three columns, in the reader's language.
import type { Core, SituationView } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';

export class Situation {
  view = $state.raw<SituationView | null>(null);
  failed = $state(false);
  readonly #core: Pick<Core, 'readSituation'>;
  #asked = 0;

  constructor(core: Pick<Core, 'readSituation'>) {
    this.#core = core;
  }

  /** Of two questions in a hurry the later answer counts. */
  async read(id: string, lang: string): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await this.#core.readSituation(id, lang);
      if (asked !== this.#asked) return;
      this.view = view;
      this.failed = false;
    } catch (error) {
      if (asked !== this.#asked) return;
      this.failed = true;
      showError(error);
    }
  }
}
