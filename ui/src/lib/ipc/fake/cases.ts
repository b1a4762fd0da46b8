// Cases of the fake core, in memory. Ids count up, and so does the clock.
import type { CaseInput, CaseRow, CaseView, ErasureView } from '../bindings';
import type { Core } from '../core';
import { refuse } from './base';
import { FakeVault } from './vault';

const START = Date.UTC(2026, 10, 22, 11, 4);

export class FakeCases extends FakeVault {
  files: CaseView[] = [];
  erased: ErasureView[] = [];
  #undo: CaseView[] = [];
  #clock = START;

  /** Puts a case there, as if it had been opened earlier. */
  addFile(details: CaseInput, more: Partial<CaseView> = {}): CaseView {
    const number = this.files.length + 1;
    const at = this.#now();
    const file: CaseView = {
      id: String(number),
      reference: `2026-${String(number).padStart(3, '0')}`,
      otherReference: '',
      disputes: [],
      state: 'open',
      outcome: '',
      ending: 'unknown',
      details: { keepUntil: '2027-11-22', ...details },
      created: at,
      changed: at,
      daysLeft: 365,
      consents: [],
      runs: [],
      timeline: [entry(at, 'case-opened')],
      canUndo: false,
      saved: at,
      ...more
    };
    this.files.push(file);
    return file;
  }

  cases = () =>
    this.reply('cases', [], () =>
      this.unlocked(() => ({ cases: this.files.map(row), erased: this.erased }))
    );
  searchCases: Core['searchCases'] = (text) =>
    this.reply('searchCases', [text], () =>
      this.unlocked(() =>
        this.files.filter((file) => JSON.stringify(file).includes(text)).map(({ id }) => id)
      )
    );
  addCase: Core['addCase'] = (input) =>
    this.reply('addCase', [input], () => this.unlocked(() => this.addFile(input)));
  caseFile: Core['caseFile'] = (id) =>
    this.reply('caseFile', [id], () => this.unlocked(() => this.#file(id)));
  changeCase: Core['changeCase'] = (id, input) =>
    this.reply('changeCase', [id, input], () =>
      this.#change(id, (file) => (file.details = { ...input }))
    );
  setCaseState: Core['setCaseState'] = (id, state, outcome, ending) =>
    this.reply('setCaseState', [id, state, outcome, ending], () =>
      this.#change(id, (file) => Object.assign(file, { state, outcome, ending }))
    );
  addNote: Core['addNote'] = (id, consent, text) =>
    this.reply('addNote', [id, consent, text], () =>
      this.#change(id, (file) => {
        const note = `n${this.#clock}`;
        file.timeline.unshift({ ...entry(this.#clock, 'note'), note, text, consent });
      })
    );
  changeNote: Core['changeNote'] = (note, text) =>
    this.reply('changeNote', [note, text], () =>
      this.#change(this.#caseOf(note), (file) => {
        for (const line of file.timeline) if (line.note === note) line.text = text;
      })
    );
  removeNote: Core['removeNote'] = (note) =>
    this.reply('removeNote', [note], () =>
      this.#change(this.#caseOf(note), (file) => {
        file.timeline = file.timeline.filter((line) => line.note !== note);
      })
    );
  addConsent: Core['addConsent'] = (id, input) =>
    this.reply('addConsent', [id, input], () =>
      this.#change(id, (file) => {
        const said = {
          receiver: '',
          purpose: '',
          detail: '',
          given: 'unknown',
          how: '',
          until: ''
        };
        const known = { id: `c${file.consents.length + 1}`, asked: this.#clock, withdrawn: null };
        file.consents.push({ ...said, ...input, ...known, holds: input.given === 'yes' });
      })
    );
  withdrawConsent: Core['withdrawConsent'] = (id, consent) =>
    this.reply('withdrawConsent', [id, consent], () =>
      this.#change(id, (file) => {
        for (const one of file.consents)
          if (one.id === consent) Object.assign(one, { holds: false, withdrawn: this.#clock });
        file.timeline = file.timeline.filter((line) => line.consent !== consent);
      })
    );
  eraseCase: Core['eraseCase'] = (id, reason) =>
    this.reply('eraseCase', [id, reason], () =>
      this.unlocked(() => {
        const { reference } = this.#file(id);
        this.files = this.files.filter((file) => file.id !== id);
        this.erased.unshift({ reference, erased: this.#now(), reason });
        return { cases: this.files.map(row), erased: this.erased };
      })
    );
  undoCase: Core['undoCase'] = (id) =>
    this.reply('undoCase', [id], () =>
      this.unlocked(() => {
        const before = this.#undo.pop() ?? this.#file(id);
        this.files = this.files.map((file) => (file.id === id ? before : file));
        return before;
      })
    );

  #change(id: string, change: (file: CaseView) => void): CaseView {
    return this.unlocked(() => {
      const file = this.#file(id);
      this.#undo.push(structuredClone(file));
      file.saved = file.changed = this.#now();
      change(file);
      file.canUndo = true;
      return file;
    });
  }

  #file(id: string): CaseView {
    return this.files.find((file) => file.id === id) ?? refuse('case-not-found');
  }

  #caseOf(note: string): string {
    const holds = (file: CaseView) => file.timeline.some((line) => line.note === note);
    return this.files.find(holds)?.id ?? refuse('case-not-found');
  }

  #now(): number {
    return (this.#clock += 60_000);
  }
}

const entry = (at: number, kind: string) => ({
  at,
  kind,
  who: 'Officer',
  note: null,
  text: '',
  consent: null
});

function row({ details, consents, ...file }: CaseView): CaseRow {
  return {
    id: file.id,
    reference: file.reference,
    state: file.state,
    label: details.label ?? '',
    ageGroup: details.ageGroup ?? 'unknown',
    forms: details.forms ?? [],
    origin: details.origin ?? '',
    host: details.host ?? '',
    danger: details.danger === 'yes',
    agreed: consents.filter(({ holds }) => holds).map(({ receiver }) => receiver),
    asked: consents.length > 0,
    runs: file.runs.length,
    changed: file.changed,
    keepUntil: details.keepUntil ?? '',
    daysLeft: file.daysLeft
  };
}
