// The words for what goes from post to post.
import { endings } from '$lib/app/endings';
import type { App } from '$lib/app/app.svelte';
import { formatDate, formatList, formatTime } from '$lib/i18n/formats';
import * as m from '$lib/i18n/messages';
import { countryName } from '$lib/i18n/names';
import type { ChangeView, VersionView } from '$lib/ipc/core';

type Words = Record<string, () => string>;

const facts: Words = {
  name: m.casesName,
  label: m.casesLabel,
  origin: m.casesOrigin,
  host: m.casesHost,
  nationality: m.casesNationality,
  'age-group': m.casesAge,
  forms: m.casesForms,
  detained: m.casesDetained,
  'wishes-return': m.casesWishesReturn,
  danger: m.casesDangerNow,
  'safe-contact': m.casesSafeContact,
  ending: m.casesEnding
};
export const factWords = (fact: string) => (facts[fact] ?? m.handoverFact)();

const ternary: Words = { yes: m.casesYes, no: m.casesNo };
const values: Record<string, Words> = {
  nationality: {
    own: m.casesNationalityOwn,
    other: m.casesNationalityOther,
    none: m.casesNationalityNone
  },
  'age-group': { adult: m.casesAgeAdult, child: m.casesAgeChild },
  detained: ternary,
  'wishes-return': ternary,
  danger: ternary,
  ending: endings
};
const answers: Words = {
  yes: m.checklistYes,
  no: m.checklistNo,
  unclear: m.checklistUnclear,
  'not-asked': m.checklistNotAsked,
  given: m.checklistGiven
};
const steps: Words = {
  open: m.handoverStepOpen,
  done: m.handoverStepDone,
  skipped: m.handoverStepSkipped,
  'not-applicable': m.handoverStepNotApplicable
};

/** What an item is called: a fact, a question, a step, or simply a note. */
export function titleWords({ kind, about, title }: ChangeView): string {
  if (kind === 'fact') return factWords(about);
  return kind === 'note' ? m.handoverNote() : title;
}

/** What somebody wrote, in words. */
export function valueWords({ kind, about }: ChangeView, value: string, app: App): string {
  if (kind === 'answer') return answers[value]?.() ?? '';
  if (kind === 'step') return steps[value]?.() ?? '';
  if (about === 'origin' || about === 'host') return countryName(value);
  if (about === 'forms') {
    const titles = value.split(' ').map((id) => app.forms.find((form) => form.id === id)?.title);
    return formatList(titles.filter((title) => title !== undefined));
  }
  return values[about]?.[value]?.() ?? value;
}

/** “Ilze, 22 November 2026, 11:04”. */
export function byWords({ who, at }: Pick<VersionView, 'who' | 'at'>): string {
  const moment = new Date(at ?? 0);
  return [who, formatDate(moment), formatTime(moment)].filter(Boolean).join(', ');
}

const changes: Words = {
  both: m.handoverBoth,
  changed: m.handoverChanged,
  removed: m.handoverRemoved,
  new: m.handoverNew
};
/** The kinds of change, those that need a look first. */
export const changeKinds = ['both', 'changed', 'removed', 'new'] as const;
export const changeWords = (change: string) => (changes[change] ?? m.handoverNew)();
