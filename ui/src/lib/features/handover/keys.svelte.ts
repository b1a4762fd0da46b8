// The own public key and those of colleagues, while the settings are open.
import type { Core, KeysView } from '$lib/ipc/core';
import { describeError, type Described } from '$lib/ipc/errors';

export class Keys {
  view = $state.raw<KeysView | null>(null);
  name = $state('');
  key = $state('');
  trouble = $state.raw<Described | null>(null);
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  read = () => this.#take(() => this.#core.keys());
  remove = (colleague: string) => this.#take(() => this.#core.removeColleague(colleague));

  async add(): Promise<void> {
    await this.#take(() => this.#core.addColleague(this.name, this.key));
    if (this.trouble === null) this.name = this.key = '';
  }

  async #take(ask: () => Promise<KeysView>): Promise<void> {
    this.trouble = null;
    try {
      this.view = await ask();
    } catch (error) {
      this.trouble = describeError(error);
    }
  }
}
