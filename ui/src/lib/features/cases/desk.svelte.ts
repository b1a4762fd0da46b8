// What lies on the desk of each officer while the program runs: the list of cases, and the cases that
// are open or in which something was being written. Locking clears it but for what was not saved.
import type { App } from '$lib/app/app.svelte';
import { toasts } from '$lib/components/toasts.svelte';
import * as m from '$lib/i18n/messages';
import type { Core } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';
import { emptyCase } from './draft.svelte';
import { CaseFile, type OnError } from './file.svelte';
import { CaseList } from './list.svelte';

export class Desk {
  readonly list: CaseList;
  /** A case that is about to be opened. */
  newCase = $state(emptyCase(null));
  opening = $state(false);
  readonly #core: Core;
  readonly #onerror: OnError;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen follows it
  readonly #files = new Map<string, CaseFile>();

  constructor(core: Core, onerror: OnError) {
    this.#core = core;
    this.#onerror = onerror;
    this.list = new CaseList(core, onerror);
  }

  file(id: string): CaseFile {
    let file = this.#files.get(id);
    if (!file) this.#files.set(id, (file = new CaseFile(this.#core, id, this.#onerror)));
    return file;
  }

  /** Opens the case that was being written and returns its id, or null when it was refused. */
  async open(): Promise<string | null> {
    try {
      const { id } = await this.#core.addCase(this.newCase);
      this.opening = false;
      this.newCase = emptyCase(null);
      return id;
    } catch (error) {
      this.#onerror(error);
      return null;
    }
  }

  /** Erases a case for good and returns whether it is gone. */
  async erase(id: string, reason: string): Promise<boolean> {
    try {
      this.list.view = await this.#core.eraseCase(id, reason);
      this.#files.delete(id);
      return true;
    } catch (error) {
      this.#onerror(error);
      return false;
    }
  }

  forget(): void {
    this.list.forget();
    for (const [id, file] of this.#files) {
      file.forget();
      if (!file.hasDraft) this.#files.delete(id);
    }
  }

  /** Writes what was not saved when it was locked. */
  async resume(): Promise<void> {
    const unsaved = [...this.#files.values()].filter((file) => file.unsaved);
    const typed = this.opening || [...this.#files.values()].some((file) => file.hasDraft);
    if (typed) toasts.show({ text: m.casesKeptTyped() });
    await Promise.all(unsaved.map((file) => file.flush()));
  }
}

/** The desks of all profiles; at most one is in use. */
export class Desks {
  current = $state.raw<Desk | null>(null);
  readonly #app: App;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- no screen follows it
  readonly #desks = new Map<string, Desk>();

  constructor(app: App) {
    this.#app = app;
    app.vault.follow({
      locked: () => {
        this.current?.forget();
        this.current = null;
      },
      unlocked: (profile) => this.#use(profile)
    });
    if (app.vault.open) this.#use(app.vault.open.id);
  }

  #use(profile: string): void {
    const { core, vault } = this.#app;
    const onerror: OnError = (error) => {
      const locked = vault.isLock(error);
      if (!locked) showError(error);
      return locked;
    };
    let desk = this.#desks.get(profile);
    if (!desk) this.#desks.set(profile, (desk = new Desk(core, onerror)));
    this.current = desk;
    void desk.resume();
  }
}

const all = new WeakMap<App, Desks>();

/** The desks of the window. The first call begins to follow the vault. */
export function desksOf(app: App): Desks {
  let desks = all.get(app);
  if (!desks) all.set(app, (desks = new Desks(app)));
  return desks;
}
