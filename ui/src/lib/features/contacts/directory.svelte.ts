// The contacts of one country, as the directory has them.
import type { ContactsView, Core } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';

export class Directory {
  view = $state.raw<ContactsView | null>(null);
  readonly #core: Pick<Core, 'contacts'>;
  #asked = 0;
  // Not the view's own country: an effect that asks would then depend on its answer, and ask for ever.
  #country: string | null = null;

  constructor(core: Pick<Core, 'contacts'>) {
    this.#core = core;
  }

  /** Shows what a change has left. */
  take(view: ContactsView): void {
    if (view.country.iso2 === this.#country) this.view = view;
  }

  /** Of two countries in a hurry the later one counts; numbers of another one never stay in sight. */
  async read(country: string): Promise<void> {
    const asked = ++this.#asked;
    if (this.#country !== country) this.view = null;
    this.#country = country;
    try {
      const view = await this.#core.contacts(country);
      if (asked === this.#asked) this.view = view;
    } catch (error) {
      if (asked === this.#asked) showError(error);
    }
  }
}
