// A local correction that is being written: to an entry of the directory, or a contact of one's own. It
// needs no passphrase, says nothing about a person, and stands beside the entry, never in its place.
import { toasts } from '$lib/components/toasts.svelte';
import * as m from '$lib/i18n/messages';
import type { ContactsView, ContactView, Core, CorrectionInput, LocalView } from '$lib/ipc/core';
import { CoreError } from '$lib/ipc/core';
import { describeError } from '$lib/ipc/errors';
import { showError } from '$lib/ipc/show-error';

type Asked = Pick<Core, 'correctContact' | 'removeCorrection' | 'undoCorrection'>;
type Draft = Required<CorrectionInput>;

const empty: Draft = {
  id: '',
  country: '',
  list: 'hotline',
  own: false,
  name: '',
  about: '',
  role: '',
  number: '',
  hours: '',
  note: '',
  answers: '',
  calledOn: ''
};

/** A day of the calendar, or nothing. */
const isDay = (text: string) =>
  text === '' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)));

export class Correcting {
  open = $state(false);
  draft = $state<Draft>({ ...empty });
  /** The official numbers that the entry has, to say which one it is about. */
  numbers = $state.raw<string[]>([]);
  /** What is wrong, in words: with the number, the day, or the whole. */
  wrong = $state.raw<{ number?: string; day?: string; all?: string }>({});
  readonly #core: Asked;
  readonly #today: () => string;
  readonly #take: (view: ContactsView) => void;

  /** `take` gets the directory as it is after each change. */
  constructor(core: Asked, today: () => string, take: (view: ContactsView) => void) {
    this.#core = core;
    this.#today = today;
    this.#take = take;
  }

  /** To an entry of the directory: to its one number, or first to the whole. */
  begin(country: string, list: string, contact: ContactView): void {
    const numbers = contact.phones.map(({ display }) => display);
    const about = numbers.length === 1 ? (numbers[0] ?? '') : '';
    this.#show({ ...empty, country, list, name: contact.name, about }, numbers);
  }

  beginOwn(country: string): void {
    this.#show({ ...empty, country, own: true }, []);
  }

  /** One that is there already; it stays with what it is about. */
  change({ own, id, country, list, name, about, ...said }: LocalView): void {
    const { role, number, hours, note, answers, calledOn } = said;
    const draft = { id, country, list, own, name, about, role, number, hours, note, answers };
    this.#show({ ...draft, calledOn }, about ? [about] : []);
  }

  /** Who says whether somebody answered has called, most likely today. */
  answered(answers: string): void {
    this.draft.answers = answers;
    if (answers === '') this.draft.calledOn = '';
    else this.draft.calledOn ||= this.#today();
  }

  async save(): Promise<void> {
    this.wrong = {};
    if (!isDay(this.draft.calledOn)) {
      this.wrong = { day: m.casesDayWrong() };
      return;
    }
    try {
      const view = await this.#core.correctContact($state.snapshot(this.draft));
      this.open = false;
      this.#done(view, m.contactsLocalSaved());
    } catch (error) {
      this.#refused(error);
    }
  }

  async remove({ country, id }: LocalView): Promise<void> {
    try {
      this.#done(await this.#core.removeCorrection(country, id), m.contactsLocalRemoved());
    } catch (error) {
      showError(error);
    }
  }

  #show(draft: Draft, numbers: string[]): void {
    this.draft = draft;
    this.numbers = numbers;
    this.wrong = {};
    this.open = true;
  }

  #done(view: ContactsView, text: string): void {
    this.#take(view);
    const country = view.country.iso2;
    const run = () => void this.#undo(country);
    toasts.show({ text, action: { label: m.contactsLocalUndo(), run } });
  }

  async #undo(country: string): Promise<void> {
    try {
      this.#take(await this.#core.undoCorrection(country));
    } catch (error) {
      showError(error);
    }
  }

  #refused(error: unknown): void {
    const code = error instanceof CoreError ? error.code : '';
    const { message, advice } = describeError(error);
    if (code === 'correction-number') this.wrong = { number: `${message} ${advice}` };
    else if (code === 'correction-empty') this.wrong = { all: `${message} ${advice}` };
    else showError(error);
  }
}
