// What every screen may read: the answer to the opening question, the user's choices, which are kept
// at once when they change, and what follows from them: the parts of the handbook in the reader's
// language, and the emergency numbers of the host state. Screens get it with `useApp()`.
import { getContext, setContext } from 'svelte';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import type {
  Core,
  CountryView,
  EmergencyView,
  LanguageView,
  Notice,
  Opening,
  PartView,
  Settings
} from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';
import { Reminders } from './reminders.svelte';
import { Vault } from './vault.svelte';

/** The choices with every field filled. */
export type Choices = Required<Settings>;

const defaults: Choices = {
  welcomed: false,
  language: 'en',
  secondLanguage: null,
  host: null,
  sending: null,
  theme: 'system',
  textSize: 18,
  zoom: 100,
  singleKeys: true,
  treeShown: true,
  rememberReading: true,
  lastRead: null,
  bookmarks: [],
  checklistAsList: false,
  lockAfter: 5,
  keepMonths: 6
};

export class App {
  readonly core: Core;
  readonly opening: Opening;
  /** Case work: locked or not, and whose. */
  readonly vault: Vault;
  /** What is due in the cases, while they are unlocked. */
  readonly reminders: Reminders;
  settings = $state.raw<Choices>(defaults);
  /** The parts of the handbook with their pages, in the reader's language. */
  parts = $state.raw<PartView[]>([]);
  /** The kinds of exploitation that pages are about, in the order in which pages name them. */
  readonly forms = $derived.by(() => {
    const named = this.parts.flatMap(({ pages }) => pages.flatMap((page) => page.forms));
    return named.filter(({ id }, at) => named.findIndex((other) => other.id === id) === at);
  });
  /** The emergency numbers of the host state; null while none is chosen. */
  emergency = $state.raw<EmergencyView | null>(null);
  /** What went wrong while opening and was not yet closed. */
  notices = $state.raw<Notice[]>([]);
  #saving: Promise<void> = Promise.resolve();

  constructor(core: Core, opening: Opening) {
    this.core = core;
    this.opening = opening;
    this.vault = new Vault(core);
    this.reminders = new Reminders(core, this.vault, () => this.settings.language);
    this.settings = { ...defaults, ...opening.settings };
    this.notices = opening.notices;
  }

  closeNotice(notice: Notice): void {
    this.notices = this.notices.filter((other) => other !== notice);
  }

  get languages(): LanguageView[] {
    return this.opening.languages;
  }

  /** Languages that the interface speaks; those made for tests only where the core offers them. */
  get interfaceLanguages(): LanguageView[] {
    return this.languages.filter((language) => language.hasMessages || language.pseudo);
  }

  /** Languages in which something of the handbook can be read. */
  get handbookLanguages(): LanguageView[] {
    return this.languages.filter((language) => language.pages > 0);
  }

  get countries(): CountryView[] {
    return this.opening.countries;
  }

  /** Countries that can be host or sending state. */
  get states(): CountryView[] {
    return this.countries.filter((country) => country.isState);
  }

  /**
   * Changes some choices and keeps them. The screen follows at once; what the core answers counts
   * only if nothing was changed since, so that a slow disk never takes back a newer choice.
   * Where keeping fails, the choice holds until the program is closed, and the error says so.
   */
  change(changes: Partial<Choices>): Promise<void> {
    const before = this.settings;
    const wanted = { ...before, ...changes };
    this.settings = wanted;
    if (wanted.language !== before.language) void this.followLanguage();
    if (wanted.host !== before.host) void this.followHost();
    this.#saving = this.#saving.then(async () => {
      try {
        const kept = await this.core.changeSettings(wanted);
        if (this.settings === wanted) this.settings = { ...defaults, ...kept };
      } catch (error) {
        showError(error);
      }
    });
    return this.#saving;
  }

  /** Shows interface and contents in the chosen language. */
  async followLanguage(): Promise<void> {
    const { language } = this.settings;
    try {
      await interfaceLanguage.choose(language);
      // Without a handbook there is nothing to ask for, and the notice has already said so.
      if (this.opening.countries.length === 0) return;
      const parts = await this.core.outline(language);
      if (language === this.settings.language) this.parts = parts;
    } catch (error) {
      showError(error);
    }
  }

  /** Fetches the numbers of the chosen host state. */
  async followHost(): Promise<void> {
    const { host } = this.settings;
    try {
      const view = host === null ? null : await this.core.emergency(host);
      if (host === this.settings.host) this.emergency = view;
    } catch (error) {
      // Numbers of another state would be worse than none.
      this.emergency = null;
      showError(error);
    }
  }
}

/** Opens the core and gets what the first screen shows; rejects with a `CoreError`. */
export async function openApp(core: Core): Promise<App> {
  const app = new App(core, await core.open());
  await Promise.all([app.followLanguage(), app.followHost()]);
  return app;
}

const KEY = Symbol('app');

export const provideApp = (app: App): App => setContext(KEY, app);

/** What a component needs around it in a test. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- Svelte takes contexts as a plain map.
export const appContext = (app: App) => new Map([[KEY, app]]);

export const useApp = (): App => getContext<App>(KEY);
