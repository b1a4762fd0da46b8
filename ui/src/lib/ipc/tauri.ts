// The core behind the window: the generated commands, with refusals turned into rejections.
import { commands, type AppError } from './bindings';
import { CoreError, type Core } from './core';

type Answer<T> = { status: 'ok'; data: T } | { status: 'error'; error: AppError };

async function answered<T>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked;
  if (answer.status === 'error') throw new CoreError(answer.error);
  return answer.data;
}

async function done(asked: Promise<Answer<null>>): Promise<void> {
  await answered(asked);
}

export const tauriCore: Core = {
  open: () => answered(commands.open()),
  outline: (lang) => answered(commands.outline(lang)),
  readPage: (page, lang) => answered(commands.readPage(page, lang)),
  comparePage: (page, left, right) => answered(commands.comparePage(page, left, right)),
  readSituation: (page, lang) => answered(commands.readSituation(page, lang)),
  search: (query) => answered(commands.search(query)),
  emergency: (country) => answered(commands.emergency(country)),
  contacts: (country) => answered(commands.contacts(country)),
  correctContact: (input) => answered(commands.correctContact(input)),
  removeCorrection: (country, id) => answered(commands.removeCorrection(country, id)),
  undoCorrection: (country) => answered(commands.undoCorrection(country)),
  problems: () => answered(commands.problems()),
  checklists: (lang) => answered(commands.checklists(lang)),
  startQuick: (checklist, lang) => answered(commands.startQuick(checklist, lang)),
  forgetQuick: (run) => done(commands.forgetQuick(run)),
  keepQuick: (run, caseId, lang) => answered(commands.keepQuick(run, caseId, lang)),
  startRun: (caseId, checklist, consent, lang) =>
    answered(commands.startRun(caseId, checklist, consent, lang)),
  run: (run, lang) => answered(commands.run(run, lang)),
  answer: (run, input) => answered(commands.answer(run, input)),
  undoAnswer: (run) => answered(commands.undoAnswer(run)),
  finishRun: (run, finished) => answered(commands.finishRun(run, finished)),
  compareRuns: (left, right, lang) => answered(commands.compareRuns(left, right, lang)),
  addOwnQuestion: (checklist, text, lang) =>
    answered(commands.addOwnQuestion(checklist, text, lang)),
  removeOwnQuestion: (checklist, question, lang) =>
    answered(commands.removeOwnQuestion(checklist, question, lang)),
  vault: () => answered(commands.vault()),
  pulse: (active) => answered(commands.pulse(active)),
  passphraseStrength: (passphrase) => answered(commands.passphraseStrength(passphrase)),
  suggestPassphrase: () => answered(commands.suggestPassphrase()),
  createProfile: (name, role, passphrase) =>
    answered(commands.createProfile(name, role, passphrase)),
  confirmRecovery: (parts) => answered(commands.confirmRecovery(parts)),
  unlock: (profile, passphrase) => answered(commands.unlock(profile, passphrase)),
  recover: (profile, code, passphrase) => answered(commands.recover(profile, code, passphrase)),
  lock: (because) => answered(commands.lock(because)),
  changePassphrase: (present, chosen) => answered(commands.changePassphrase(present, chosen)),
  renewRecovery: (passphrase) => answered(commands.renewRecovery(passphrase)),
  renameProfile: (name, role) => answered(commands.renameProfile(name, role)),
  eraseProfile: (profile, typed) => answered(commands.eraseProfile(profile, typed)),
  copies: (profile) => answered(commands.copies(profile)),
  makeCopy: () => answered(commands.makeCopy()),
  restoreCopy: (profile, number, passphrase) =>
    answered(commands.restoreCopy(profile, number, passphrase)),
  cases: () => answered(commands.cases()),
  searchCases: (text) => answered(commands.searchCases(text)),
  addCase: (input) => answered(commands.addCase(input)),
  caseFile: (caseId) => answered(commands.caseFile(caseId)),
  changeCase: (caseId, input) => answered(commands.changeCase(caseId, input)),
  setCaseState: (caseId, state, outcome, ending) =>
    answered(commands.setCaseState(caseId, state, outcome, ending)),
  addNote: (caseId, consent, text) => answered(commands.addNote(caseId, consent, text)),
  changeNote: (note, text) => answered(commands.changeNote(note, text)),
  removeNote: (note) => answered(commands.removeNote(note)),
  addConsent: (caseId, input) => answered(commands.addConsent(caseId, input)),
  withdrawConsent: (caseId, consent) => answered(commands.withdrawConsent(caseId, consent)),
  eraseCase: (caseId, reason) => answered(commands.eraseCase(caseId, reason)),
  undoCase: (caseId) => answered(commands.undoCase(caseId)),
  reminders: (lang) => answered(commands.reminders(lang)),
  numbers: () => answered(commands.numbers()),
  saveNumbers: (request) => answered(commands.saveNumbers(request)),
  plan: (caseId, pathway, lang) => answered(commands.plan(caseId, pathway, lang)),
  planFrom: (facts, pathway, lang) => answered(commands.planFrom(facts, pathway, lang)),
  recordStep: (caseId, pathway, input, lang) =>
    answered(commands.recordStep(caseId, pathway, input, lang)),
  savePaper: (request) => answered(commands.savePaper(request)),
  paperText: (request) => answered(commands.paperText(request)),
  letter: (request) => answered(commands.letter(request)),
  saveLetter: (request, how) => answered(commands.saveLetter(request, how)),
  keys: () => answered(commands.keys()),
  addColleague: (name, key) => answered(commands.addColleague(name, key)),
  removeColleague: (colleague) => answered(commands.removeColleague(colleague)),
  fingerprint: (key) => answered(commands.fingerprint(key)),
  handoverContents: (caseId) => answered(commands.handoverContents(caseId)),
  handOver: (caseId, request) => answered(commands.handOver(caseId, request)),
  openHandover: (bytes, passphrase) => answered(commands.openHandover(bytes, passphrase)),
  takeOver: (thoughErased) => answered(commands.takeOver(thoughErased)),
  forgetHandover: () => done(commands.forgetHandover()),
  settle: (caseId, item, chosen) => answered(commands.settle(caseId, item, chosen)),
  changeSettings: (settings) => answered(commands.changeSettings(settings)),
  coverWindow: (covered) => done(commands.coverWindow(covered)),
  setZoom: (factor) => done(commands.setZoom(factor)),
  toggleFullscreen: () => done(commands.toggleFullscreen()),
  forgetCopy: (text) => commands.forgetCopy(text),
  printWindow: () => done(commands.printWindow())
};
