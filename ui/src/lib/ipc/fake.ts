// A core for tests: it answers with real text of the handbook, kept in `fixtures/`, remembers what it
// was asked, and refuses what a test tells it to refuse. Never part of the program.
import type { NumbersView, Opening, RemindersView, SearchView, Settings } from './bindings';
import type { Core } from './core';
import { FakeRuns } from './fake/runs';
import { FakeCases } from './fake/cases';
import { FakeHandovers } from './fake/handovers';
import { FakeLetters } from './fake/letters';
import { FakePlans } from './fake/plans';
import contacts from './fixtures/contacts.json';
import emergency from './fixtures/emergency.json';
import numbers from './fixtures/numbers.json';
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

export class FakeCore extends FakeCases implements Core {
  found: SearchView = nothing;
  readonly runs = new FakeRuns();
  readonly letters = new FakeLetters();
  readonly plans = new FakePlans();
  readonly handovers = new FakeHandovers();
  readonly #opening: Opening;

  constructor(settings: Partial<Settings> = {}) {
    super();
    this.#opening = read<Opening>(opening);
    Object.assign(this.#opening.settings, settings);
  }

  open = () => this.reply('open', [], () => this.#opening);
  outline = (lang: string) => this.reply('outline', [lang], () => read<never>(outline));
  readPage = (id: string, lang: string) =>
    this.reply('readPage', [id, lang], () => ({ ...read<object>(page), id }) as never);
  comparePage = (id: string, left: string, right: string) =>
    this.reply(
      'comparePage',
      [id, left, right],
      () => ({ left: read(page), right: read(page), rows: [] }) as never
    );
  readSituation = (id: string, lang: string) =>
    this.reply('readSituation', [id, lang], () => ({ ...read<object>(situation), id }) as never);
  search: Core['search'] = (query) => this.reply('search', [query], () => this.found);
  emergency = (country: string) => this.reply('emergency', [country], () => read<never>(emergency));
  contacts = (country: string) => this.reply('contacts', [country], () => read<never>(contacts));
  correctContact: Core['correctContact'] = (input) =>
    this.reply('correctContact', [input], () => read<never>(contacts));
  removeCorrection: Core['removeCorrection'] = (...args) =>
    this.reply('removeCorrection', args, () => read<never>(contacts));
  undoCorrection: Core['undoCorrection'] = (country) =>
    this.reply('undoCorrection', [country], () => read<never>(contacts));
  problems: Core['problems'] = () =>
    this.reply('problems', [], () => [
      { code: 'dead-link', file: 'en/guide/a.md', line: 7, details: { name: 'b.md' } }
    ]);
  checklists = (lang: string) => this.reply('checklists', [lang], () => this.runs.cards);
  startQuick = (checklist: string, lang: string) =>
    this.reply('startQuick', [checklist, lang], () => this.runs.run('quick-1'));
  forgetQuick = (run: string) => this.reply('forgetQuick', [run], () => undefined);
  keepQuick = (run: string, caseId: string, lang: string) =>
    this.reply('keepQuick', [run, caseId, lang], () => this.runs.run('kept-1'));
  startRun: Core['startRun'] = (...args) =>
    this.reply('startRun', args, () => this.runs.run('run-1'));
  run = (run: string, lang: string) => this.reply('run', [run, lang], () => this.runs.run(run));
  answer: Core['answer'] = (run, input) =>
    this.reply('answer', [run, input], () => this.runs.answer(input));
  undoAnswer = (run: string) => this.reply('undoAnswer', [run], () => this.runs.undo());
  finishRun = (run: string, finished: boolean) =>
    this.reply('finishRun', [run, finished], () => this.runs.finish(finished));
  compareRuns: Core['compareRuns'] = (...args) =>
    this.reply('compareRuns', args, () => this.runs.compare(args[0], args[1]));
  addOwnQuestion: Core['addOwnQuestion'] = (...args) =>
    this.reply('addOwnQuestion', args, () => this.runs.addOwn(args[0], args[1]));
  removeOwnQuestion: Core['removeOwnQuestion'] = (...args) =>
    this.reply('removeOwnQuestion', args, () => this.runs.removeOwn(args[0], args[1]));
  reminded: RemindersView = { due: [] };
  reminders = (lang: string) =>
    this.reply('reminders', [lang], () => this.unlocked(() => this.reminded));
  numbers = () => this.reply('numbers', [], () => this.unlocked(() => read<NumbersView>(numbers)));
  saveNumbers: Core['saveNumbers'] = (request) =>
    this.reply('saveNumbers', [request], () => ({
      folder: '/home/officer/Downloads',
      file: `paper-1.${request.format}${request.plain ? '' : '.age'}`,
      encrypted: !request.plain
    }));
  plan: Core['plan'] = (...args) =>
    this.reply('plan', args, () => this.unlocked(() => this.plans.view(args[1])));
  planFrom: Core['planFrom'] = (...args) =>
    this.reply('planFrom', args, () => this.plans.from(args[0], args[1]));
  recordStep: Core['recordStep'] = (...args) =>
    this.reply('recordStep', args, () => this.unlocked(() => this.plans.record(args[1], args[2])));
  savePaper: Core['savePaper'] = (request) =>
    this.reply('savePaper', [request], () => ({
      folder: '/home/officer/Downloads',
      file: request.plain ? 'paper-1.pdf' : 'paper-1.pdf.age',
      encrypted: !request.plain
    }));
  paperText: Core['paperText'] = (request) =>
    this.reply('paperText', [request], () => ({
      text: '# Result',
      missing: '',
      confidential: request.kind !== 'page' && request.kind !== 'blank-checklist'
    }));
  letter: Core['letter'] = (request) =>
    this.reply('letter', [request], () => this.unlocked(() => this.letters.view(request)));
  saveLetter: Core['saveLetter'] = (request, how) =>
    this.reply('saveLetter', [request, how], () =>
      this.unlocked(() => ({
        folder: '/home/officer/Downloads',
        file: how.plain ? 'paper-1.pdf' : 'paper-1.pdf.age',
        encrypted: !how.plain
      }))
    );
  keys = () => this.reply('keys', [], () => this.handovers.keys);
  addColleague: Core['addColleague'] = (...args) =>
    this.reply('addColleague', args, () => this.handovers.add(...args));
  removeColleague: Core['removeColleague'] = (...args) =>
    this.reply('removeColleague', args, () => this.handovers.remove(...args));
  fingerprint: Core['fingerprint'] = (...args) =>
    this.reply('fingerprint', args, () => this.handovers.fingerprint(...args));
  handoverContents: Core['handoverContents'] = (...args) =>
    this.reply('handoverContents', args, () => this.handovers.contents);
  handOver: Core['handOver'] = (...args) =>
    this.reply('handOver', args, () => ({
      folder: '/home/officer/Downloads',
      file: 'paper-1.age',
      encrypted: true
    }));
  openHandover: Core['openHandover'] = (bytes, passphrase) =>
    this.reply('openHandover', [bytes, passphrase], () => this.handovers.open(passphrase));
  takeOver: Core['takeOver'] = (...args) =>
    this.reply('takeOver', args, () => this.addFile({ label: 'from another post' }));
  forgetHandover = () => this.reply('forgetHandover', [], () => undefined);
  settle: Core['settle'] = (caseId, ...args) =>
    this.reply('settle', [caseId, ...args], () =>
      this.unlocked(() => this.files.find(({ id }) => id === caseId) as never)
    );
  changeSettings: Core['changeSettings'] = (settings) =>
    this.reply('changeSettings', [settings], () => settings);
  coverWindow = (covered: boolean) => this.reply('coverWindow', [covered], () => undefined);
  setZoom = (factor: number) => this.reply('setZoom', [factor], () => undefined);
  toggleFullscreen = () => this.reply('toggleFullscreen', [], () => undefined);
  forgetCopy = (text: string) => this.reply('forgetCopy', [text], () => undefined);
  printWindow = () => this.reply('printWindow', [], () => undefined);
}
