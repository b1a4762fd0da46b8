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
  problems: () => answered(commands.problems()),
  changeSettings: (settings) => answered(commands.changeSettings(settings)),
  coverWindow: (covered) => done(commands.coverWindow(covered)),
  setZoom: (factor) => done(commands.setZoom(factor)),
  toggleFullscreen: () => done(commands.toggleFullscreen()),
  printWindow: () => done(commands.printWindow())
};
