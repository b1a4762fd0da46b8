// What the interface may ask of the core: the commands of the shell as promises that reject with a
// `CoreError`. Two hosts fulfil it: `tauri.ts` in the window, `fake.ts` in tests.
import type {
  AnswerInput,
  AppError,
  CaseInput,
  CaseView,
  CasesView,
  ChecklistCard,
  CompareView,
  ComparisonView,
  ConsentInput,
  ContactsView,
  CopyView,
  CorrectionInput,
  EmergencyView,
  ErrorCode,
  FactsInput,
  LetterRequest,
  LetterSave,
  LetterView,
  HandoverContents,
  HandoverPreview,
  HandoverRequest,
  KeysView,
  Opening,
  PageView,
  PaperRequest,
  PaperText,
  NumbersRequest,
  NumbersView,
  PartView,
  PlanStepInput,
  PlanView,
  ProblemView,
  RecoveryView,
  RemindersView,
  RunState,
  RunView,
  SavedPaper,
  SearchQuery,
  SearchView,
  Settings,
  SituationView,
  StrengthView,
  VaultView
} from './bindings';

export type * from './bindings';

export interface Core {
  /** Everything that the first screen needs. */
  open(): Promise<Opening>;
  /** The parts of the handbook with their pages. */
  outline(lang: string): Promise<PartView[]>;
  /** A page in `lang`, or in the source language where no translation exists. */
  readPage(page: string, lang: string): Promise<PageView>;
  /** A page in two languages side by side. */
  comparePage(page: string, left: string, right: string): Promise<CompareView>;
  /** A start page as three columns. */
  readSituation(page: string, lang: string): Promise<SituationView>;
  /** What the index finds. Nothing of the question is kept. */
  search(query: SearchQuery): Promise<SearchView>;
  /** The numbers of a state that stay in sight. */
  emergency(country: string): Promise<EmergencyView>;
  /** All contacts of a country that may be shown. */
  contacts(country: string): Promise<ContactsView>;
  /** Adds a local correction or an own contact, or changes one. */
  correctContact(input: CorrectionInput): Promise<ContactsView>;
  /** Removes a local correction or an own contact. */
  removeCorrection(country: string, id: string): Promise<ContactsView>;
  /** Takes the last change of local corrections back. */
  undoCorrection(country: string): Promise<ContactsView>;
  /** What is wrong in the handbook's files. */
  problems(): Promise<ProblemView[]>;
  /** All checklists, in `lang` where they exist in it. */
  checklists(lang: string): Promise<ChecklistCard[]>;
  /** Begins a quick check in memory, or goes on with the one that is there. */
  startQuick(checklist: string, lang: string): Promise<RunView>;
  /** Forgets a quick check. */
  forgetQuick(run: string): Promise<void>;
  /** Moves a quick check into a case. */
  keepQuick(run: string, caseId: string, lang: string): Promise<RunView>;
  /** Begins a run in a case. */
  startRun(
    caseId: string,
    checklist: string,
    consent: string | null,
    lang: string
  ): Promise<RunView>;
  /** A run with its words. */
  run(run: string, lang: string): Promise<RunView>;
  /** Takes an answer. In a case it is on disk when this returns. */
  answer(run: string, input: AnswerInput): Promise<RunState>;
  /** Undoes the last answer of a run. */
  undoAnswer(run: string): Promise<RunState>;
  /** Says that a run is finished, or takes that back. */
  finishRun(run: string, finished: boolean): Promise<RunState>;
  /** Two runs of the same checklist side by side. */
  compareRuns(left: string, right: string, lang: string): Promise<ComparisonView>;
  /** Adds a question of the user's own to a checklist. */
  addOwnQuestion(checklist: string, text: string, lang: string): Promise<ChecklistCard[]>;
  /** Removes a question of the user's own. */
  removeOwnQuestion(checklist: string, question: string, lang: string): Promise<ChecklistCard[]>;
  /** Whether case work is locked, and whose it could be. */
  vault(): Promise<VaultView>;
  /** Whether the vault is still open; `active` says that somebody did something meanwhile. */
  pulse(active: boolean): Promise<boolean>;
  /** How hard a passphrase is to guess. Kept nowhere. */
  passphraseStrength(passphrase: string): Promise<StrengthView>;
  /** Words for a file that goes to somebody else. */
  suggestPassphrase(): Promise<string>;
  /** Makes a profile and returns its recovery code, which is shown only now. */
  createProfile(name: string, role: string, passphrase: string): Promise<RecoveryView>;
  /** Compares typed groups (counted from 0) with the recovery code that was shown. */
  confirmRecovery(parts: [number, string][]): Promise<VaultView>;
  /** Unlocks a profile. */
  unlock(profile: string, passphrase: string): Promise<VaultView>;
  /** Unlocks a profile with its recovery code and gives it a new passphrase. */
  recover(profile: string, code: string, passphrase: string): Promise<VaultView>;
  /** Locks; `because` is `asked`, `idle`, `hidden`. */
  lock(because: string): Promise<VaultView>;
  /** Changes the passphrase of the unlocked profile. */
  changePassphrase(present: string, chosen: string): Promise<VaultView>;
  /** Makes a new recovery code; the old one opens nothing any more. */
  renewRecovery(passphrase: string): Promise<RecoveryView>;
  /** Changes how the officer is called. */
  renameProfile(name: string, role: string): Promise<VaultView>;
  /** Erases a profile; `typed` must be its name, or its id where the name cannot be read. */
  eraseProfile(profile: string, typed: string): Promise<VaultView>;
  /** The copies of a profile, last first. */
  copies(profile: string): Promise<CopyView[]>;
  /** Makes a copy of the unlocked profile now. */
  makeCopy(): Promise<CopyView[]>;
  /** Puts a copy in the place of a profile's vault, which becomes a copy itself. */
  restoreCopy(profile: string, number: number, passphrase: string): Promise<VaultView>;
  /** All cases of the profile, last changed first. */
  cases(): Promise<CasesView>;
  /** Ids of the cases in which a text stands. */
  searchCases(text: string): Promise<string[]>;
  /** Opens a case. */
  addCase(input: CaseInput): Promise<CaseView>;
  /** A case with everything that belongs to it. */
  caseFile(caseId: string): Promise<CaseView>;
  /** Changes what is written about a case. */
  changeCase(caseId: string, input: CaseInput): Promise<CaseView>;
  /** Opens, rests (`waiting`) or closes a case. */
  setCaseState(caseId: string, state: string, outcome: string, ending: string): Promise<CaseView>;
  /** Writes a note, which may rest on a consent and goes when that is withdrawn. */
  addNote(caseId: string, consent: string | null, text: string): Promise<CaseView>;
  /** Changes the words of a note. */
  changeNote(note: string, text: string): Promise<CaseView>;
  /** Removes a note. */
  removeNote(note: string): Promise<CaseView>;
  /** Records what was said to a question about consent. */
  addConsent(caseId: string, input: ConsentInput): Promise<CaseView>;
  /** Records that consent was withdrawn; what rested on it is deleted. */
  withdrawConsent(caseId: string, consent: string): Promise<CaseView>;
  /** Erases a case with everything that belongs to it; a receipt stays. */
  eraseCase(caseId: string, reason: string): Promise<CasesView>;
  /** Undoes the last change of a case. */
  undoCase(caseId: string): Promise<CaseView>;
  /** What is due in the cases. Asking is no sign that somebody works. */
  reminders(lang: string): Promise<RemindersView>;
  /** Numbers for the annual report. */
  numbers(): Promise<NumbersView>;
  /** Saves these numbers under a name that says nothing. */
  saveNumbers(request: NumbersRequest): Promise<SavedPaper>;
  /** The plan of a case; `pathway` is one that the officer chose, or empty for the best. */
  plan(caseId: string, pathway: string, lang: string): Promise<PlanView>;
  /** A plan from facts alone, kept nowhere: it needs no passphrase. */
  planFrom(facts: FactsInput, pathway: string, lang: string): Promise<PlanView>;
  /** Records what became of a step. */
  recordStep(
    caseId: string,
    pathway: string,
    input: PlanStepInput,
    lang: string
  ): Promise<PlanView>;
  /** Makes a paper and saves it under a name that says nothing. */
  savePaper(request: PaperRequest): Promise<SavedPaper>;
  /** What would stand on a paper. Writes nothing. */
  paperText(request: PaperRequest): Promise<PaperText>;
  /** A paper of a case before it is saved. Writes nothing. */
  letter(request: LetterRequest): Promise<LetterView>;
  /** Makes a paper of a case, and notes in the case for whom. */
  saveLetter(request: LetterRequest, how: LetterSave): Promise<SavedPaper>;
  /** The own public key, and those of colleagues. */
  keys(): Promise<KeysView>;
  addColleague(name: string, key: string): Promise<KeysView>;
  removeColleague(colleague: string): Promise<KeysView>;
  /** The groups of digits by which a key is compared. */
  fingerprint(key: string): Promise<string[]>;
  /** What would go along with a case. */
  handoverContents(caseId: string): Promise<HandoverContents>;
  /** Writes a case to a file that only the receiver opens. */
  handOver(caseId: string, request: HandoverRequest): Promise<SavedPaper>;
  /** What a file from another post would change. Nothing is written. */
  openHandover(bytes: number[], passphrase: string): Promise<HandoverPreview>;
  /** Takes over what was opened. */
  takeOver(thoughErased: boolean): Promise<CaseView>;
  /** Puts aside what was opened. */
  forgetHandover(): Promise<void>;
  /** Chooses between versions of different posts; empty for what stands here. */
  settle(caseId: string, item: string, chosen: string): Promise<CaseView>;
  /** Keeps the user's choices and returns them as they were kept. */
  changeSettings(settings: Settings): Promise<Settings>;
  /** Gives the window a neutral title while the cover hides everything, or its own again. */
  coverWindow(covered: boolean): Promise<void>;
  /** Zooms the whole window; 1 is 100 %. */
  setZoom(factor: number): Promise<void>;
  /** Full screen on or off. */
  toggleFullscreen(): Promise<void>;
  /** Opens the system's print dialog for what the window shows. */
  printWindow(): Promise<void>;
  /** Takes the text off the clipboard after half a minute. */
  forgetCopy(text: string): Promise<unknown>;
}

/** A refusal of the core. Show it with `showError`; its words come from the table of errors. */
export class CoreError extends Error {
  readonly code: ErrorCode;
  readonly details: AppError['details'];

  constructor(error: AppError) {
    super(error.code);
    this.name = 'CoreError';
    this.code = error.code;
    this.details = error.details;
  }
}
