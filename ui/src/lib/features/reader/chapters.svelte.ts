// Whether the chapters stand beside the page. In a narrow window they would push the page away, so there
// they wait to be asked for, and go again when a page is opened.
import { tick } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { App } from '$lib/app/app.svelte';

export class Chapters {
  readonly #app: Pick<App, 'settings' | 'change'>;
  readonly #narrow = new MediaQuery('(max-width: 860px)');
  #asked = $state(false);

  constructor(app: Pick<App, 'settings' | 'change'>) {
    this.#app = app;
  }

  get shown(): boolean {
    return this.#narrow.current ? this.#asked : this.#app.settings.treeShown;
  }

  /** Resolves when the window shows it. */
  toggle(): Promise<void> {
    if (this.#narrow.current) this.#asked = !this.#asked;
    else void this.#app.change({ treeShown: !this.#app.settings.treeShown });
    return tick();
  }

  /** A page was opened. */
  arrived(): void {
    this.#asked = false;
  }
}
