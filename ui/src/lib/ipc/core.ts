// What the interface may ask of the core: the commands of the shell as promises that reject with a
// `CoreError`. Two hosts fulfil it: `tauri.ts` in the window, `fake.ts` in tests.
import type {
  AppError,
  CompareView,
  ContactsView,
  EmergencyView,
  ErrorCode,
  Opening,
  PageView,
  PartView,
  ProblemView,
  SearchQuery,
  SearchView,
  Settings,
  SituationView
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
  /** What is wrong in the handbook's files. */
  problems(): Promise<ProblemView[]>;
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
