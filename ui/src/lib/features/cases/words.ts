// The words for what the core says about cases.
import type { App } from '$lib/app/app.svelte';
import { formatList } from '$lib/i18n/formats';
import * as m from '$lib/i18n/messages';
import { countryName } from '$lib/i18n/names';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import type { CaseView, ConsentView, TimelineEntry } from '$lib/ipc/core';
import type { Filter, Sort } from './list.svelte';

type Words = Record<string, () => string>;
const of = (words: Words, key: string, otherwise: () => string) => (words[key] ?? otherwise)();

export const filterWords: Record<Filter, () => string> = {
  open: m.casesOpen,
  week: m.casesWeek,
  waiting: m.casesWaiting,
  closed: m.casesClosed
};
export const sortWords: Record<Sort, () => string> = {
  changed: m.casesSortChanged,
  due: m.casesSortDue,
  reference: m.casesSortReference
};

const states: Words = { waiting: m.casesStateWaiting, closed: m.casesStateClosed };
export const stateWords = (state: string) => of(states, state, m.casesStateOpen);

const ages: Words = { adult: m.casesAgeAdult, child: m.casesAgeChild };

type Known = { ageGroup?: string; forms?: string[]; origin?: string; label?: string };

/** “Adult, labour, Viet Nam”: what tells one case from another without a name. */
export function summaryWords(
  { ageGroup = '', forms = [], origin = '', label = '' }: Known,
  app: App
) {
  const titles = forms.map((id) => app.forms.find((form) => form.id === id)?.title ?? id);
  const words = [ages[ageGroup]?.() ?? '', ...titles, origin && countryName(origin), label];
  return words.filter(Boolean).join(', ') || m.casesUntold();
}

const receivers: Words = {
  'service-provider': m.casesReceiverServiceProvider,
  police: m.casesReceiverPolice,
  authority: m.casesReceiverAuthority,
  ministry: m.casesReceiverMinistry,
  'child-protection': m.casesReceiverChildProtection,
  iom: m.casesReceiverIom,
  lawyer: m.casesReceiverLawyer,
  family: m.casesReceiverFamily,
  'other-mission': m.casesReceiverOtherMission,
  'other-post': m.casesReceiverOtherPost
};
export const receiverKeys = Object.keys(receivers);

/** A receiver of the list, or the officer’s own words. */
export const receiverWords = (receiver: string) => receivers[receiver]?.() ?? receiver;

/** The same as a line of its own. */
export function receiverTitle(receiver: string): string {
  const words = receiverWords(receiver);
  return words.charAt(0).toLocaleUpperCase(interfaceLanguage.current.formats) + words.slice(1);
}

export const agreedWords = (agreed: readonly string[]) => formatList(agreed.map(receiverWords));

type Tone = 'pine' | 'amber' | 'neutral' | 'outline';

/** Where an answer about agreement stands today. */
export function consentWords({ given, holds, withdrawn }: ConsentView): {
  tone: Tone;
  text: string;
} {
  if (withdrawn !== null) return { tone: 'outline', text: m.casesAgreementWithdrawn() };
  if (holds) return { tone: 'pine', text: m.casesAgreementGiven() };
  if (given === 'yes') return { tone: 'amber', text: m.casesAgreementOver() };
  if (given === 'no') return { tone: 'neutral', text: m.casesAgreementRefused() };
  return { tone: 'amber', text: m.casesAgreementOpen() };
}

const findings: Words = {
  'act-now': m.casesFindingActNow,
  'strong-grounds': m.casesFindingStrongGrounds,
  consult: m.casesFindingConsult,
  'return-not-at-all': m.casesFindingReturnNotAtAll,
  'return-not-now': m.casesFindingReturnNotNow,
  'return-unknown': m.casesFindingReturnUnknown,
  'return-with-measures': m.casesFindingReturnWithMeasures,
  'return-no-risk-found': m.casesFindingReturnNoRiskFound,
  'to-prepare': m.casesFindingToPrepare,
  prepared: m.casesFindingPrepared
};
export const findingWords = (finding: string) => of(findings, finding, m.casesFindingNoGrounds);

const events: Words = {
  'case-opened': m.casesEventCaseOpened,
  'case-changed': m.casesEventCaseChanged,
  'state-changed': m.casesEventStateChanged,
  'run-started': m.casesEventRunStarted,
  'run-finished': m.casesEventRunFinished,
  'run-reopened': m.casesEventRunReopened,
  'run-removed': m.casesEventRunRemoved,
  'note-changed': m.casesEventNoteChanged,
  'note-removed': m.casesEventNoteRemoved,
  'consent-asked': m.casesEventConsentAsked,
  'consent-withdrawn': m.casesEventConsentWithdrawn,
  'step-changed': m.casesEventStepChanged,
  'decided-without': m.casesEventDecidedWithout,
  'paper-made': m.casesEventPaperMade,
  'handed-over': m.casesEventHandedOver,
  received: m.casesEventReceived
};
export const eventWords = (kind: string) => of(events, kind, m.casesEventOther);

const papers: Words = {
  'referral-letter': m.papersReferralLetter,
  'case-summary': m.papersCaseSummary,
  'handover-note': m.papersHandoverNote,
  'phone-script': m.papersPhoneScript,
  'return-risk': m.papersReturnRisk
};
// A paper without a receiver says for what it is.
const levels: Words = {
  'own-file': m.papersLevelOwnFile,
  superior: m.papersLevelSuperior,
  statistics: m.papersLevelStatistics
};
const decisions: Words = {
  danger: m.referralReasonDanger,
  'child-at-risk': m.referralReasonChild,
  'guardian-agrees': m.referralReasonGuardian
};

/** What an event is about, in words: a checklist by its title, a receiver, a state. */
export function aboutWords({ kind, text }: TimelineEntry, view: CaseView): string {
  if (!text) return '';
  if (kind.startsWith('run-')) return view.runs.find((run) => run.checklist === text)?.title ?? '';
  if (kind === 'state-changed') return stateWords(text);
  const [first = '', second = ''] = text.split(' ');
  if (kind === 'paper-made')
    return `${papers[first]?.() ?? first}: ${levels[second]?.() ?? receiverWords(second)}`;
  if (kind === 'decided-without') {
    return `${receiverTitle(first)}: ${(decisions[second] ?? m.casesEventDecisionTakenBack)()}`;
  }
  if (kind === 'handed-over') return handedWords(text);
  return kind.startsWith('consent-') ? receiverWords(text) : '';
}

const whyWithout: Words = {
  danger: m.referralReasonDanger,
  'child-at-risk': m.referralReasonChild,
  'guardian-agrees': m.referralReasonGuardian
};

/** To whom, and why without agreement where there was none: `other-post:danger`. */
function handedWords(text: string): string {
  const [receiver = '', reason = ''] = text.split(':');
  return [receiverWords(receiver), whyWithout[reason]?.() ?? ''].filter(Boolean).join(', ');
}

export const eraseReasons = ['due', 'asked', 'mistake', 'handed-over', 'other'] as const;
const whys: Words = {
  due: m.casesEraseBecauseDue,
  asked: m.casesEraseBecauseAsked,
  mistake: m.casesEraseBecauseMistake,
  'handed-over': m.casesEraseBecauseHandedOver
};
export const eraseWords = (reason: string) => of(whys, reason, m.casesEraseBecauseOther);

const receipts: Words = {
  due: m.casesErasedBecauseDue,
  asked: m.casesErasedBecauseAsked,
  mistake: m.casesErasedBecauseMistake,
  'handed-over': m.casesErasedBecauseHandedOver
};
export const receiptWords = (reason: string) => of(receipts, reason, m.casesErasedBecauseOther);
