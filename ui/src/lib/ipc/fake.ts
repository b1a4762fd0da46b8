// A core for tests: it answers with real text of the handbook, kept in `fixtures/`, remembers what it
// was asked, and refuses what a test tells it to refuse. Never part of the program.
import type { AppError, Opening, SearchView, Settings } from './bindings';
import { CoreError, type Core } from './core';
import contacts from './fixtures/contacts.json';
import emergency from './fixtures/emergency.json';
import opening from './fixtures/opening.json';
import outline from './fixtures/outline.json';
import page from './fixtures/page.json';
import situation from './fixtures/situation.json';

/** What one view says, read from a file whose text TypeScript knows only as strings. */
const read = <View>(fixture: unknown) => structuredClone(fixture) as View;

const nothing: SearchView = {
  state: 'ready',
  hits: [],
  total: 0,
  kinds: [],
  parts: [],
  corrected: null,
  translated: [],
  nearest: []
};

export class FakeCore implements Core {
  /** What was asked, in order: the command and its arguments. */
  readonly asked: [command: keyof Core, ...args: unknown[]][] = [];
  /** What the commands refuse from now on. */
  readonly refused = new Map<keyof Core, AppError>();
  found: SearchView = nothing;
  readonly #opening: Opening;

  constructor(settings: Partial<Settings> = {}) {
    this.#opening = read<Opening>(opening);
    Object.assign(this.#opening.settings, settings);
  }

  open = () => this.#answer('open', [], () => this.#opening);
  outline = (lang: string) => this.#answer('outline', [lang], () => read<never>(outline));
  readPage = (id: string, lang: string) =>
    this.#answer('readPage', [id, lang], () => ({ ...read<object>(page), id }) as never);
  comparePage = (id: string, left: string, right: string) =>
    this.#answer(
      'comparePage',
      [id, left, right],
      () => ({ left: read(page), right: read(page), rows: [] }) as never
    );
  readSituation = (id: string, lang: string) =>
    this.#answer('readSituation', [id, lang], () => ({ ...read<object>(situation), id }) as never);
  search: Core['search'] = (query) => this.#answer('search', [query], () => this.found);
  emergency = (country: string) =>
    this.#answer('emergency', [country], () => read<never>(emergency));
  contacts = (country: string) => this.#answer('contacts', [country], () => read<never>(contacts));
  problems: Core['problems'] = () =>
    this.#answer('problems', [], () => [
      { code: 'dead-link', file: 'en/guide/a.md', line: 7, details: { name: 'b.md' } }
    ]);
  changeSettings: Core['changeSettings'] = (settings) =>
    this.#answer('changeSettings', [settings], () => settings);
  coverWindow = (covered: boolean) => this.#answer('coverWindow', [covered], () => undefined);
  setZoom = (factor: number) => this.#answer('setZoom', [factor], () => undefined);
  toggleFullscreen = () => this.#answer('toggleFullscreen', [], () => undefined);
  printWindow = () => this.#answer('printWindow', [], () => undefined);

  async #answer<Answer>(
    command: keyof Core,
    args: unknown[],
    answer: () => Answer
  ): Promise<Answer> {
    this.asked.push([command, ...args]);
    const error = this.refused.get(command);
    if (error) throw new CoreError(error);
    return answer();
  }
}
