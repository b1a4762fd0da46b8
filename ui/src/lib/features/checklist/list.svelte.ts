// The checklists to choose from, the quick checks that are in memory, and the officer's own questions.
import type { ChecklistCard, Core } from '$lib/ipc/core';
import { showError } from '$lib/ipc/show-error';
import { forgetRun } from './desk';

type ListCore = Pick<
  Core,
  'checklists' | 'startQuick' | 'forgetQuick' | 'addOwnQuestion' | 'removeOwnQuestion'
>;

export class ChecklistList {
  cards = $state.raw<ChecklistCard[] | null>(null);
  failure = $state.raw<unknown>(null);
  readonly #core: ListCore;

  constructor(core: ListCore) {
    this.#core = core;
  }

  async read(lang: string): Promise<void> {
    try {
      this.cards = await this.#core.checklists(lang);
      this.failure = null;
    } catch (error) {
      this.failure = error;
    }
  }

  /** Begins a quick check or goes on with it; resolves to its run. */
  async begin(checklist: string, lang: string): Promise<string | null> {
    try {
      return (await this.#core.startQuick(checklist, lang)).run;
    } catch (error) {
      showError(error);
      return null;
    }
  }

  async forget(run: string, lang: string): Promise<boolean> {
    try {
      await this.#core.forgetQuick(run);
      forgetRun(run);
      await this.read(lang);
      return true;
    } catch (error) {
      showError(error);
      return false;
    }
  }

  /** Resolves to whether it was kept; if not, the words are still with whoever typed them. */
  add = (checklist: string, text: string, lang: string): Promise<boolean> =>
    this.#take(this.#core.addOwnQuestion(checklist, text, lang));

  remove = (checklist: string, question: string, lang: string): Promise<boolean> =>
    this.#take(this.#core.removeOwnQuestion(checklist, question, lang));

  async #take(cards: Promise<ChecklistCard[]>): Promise<boolean> {
    try {
      this.cards = await cards;
      return true;
    } catch (error) {
      showError(error);
      return false;
    }
  }
}
