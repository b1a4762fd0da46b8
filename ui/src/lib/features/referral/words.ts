// The words for what a plan calls by keys.
import { formatDate } from '$lib/i18n/formats';
import * as m from '$lib/i18n/messages';
import type { DueView, PlanStepView, PlanView } from '$lib/ipc/core';
import type { Change } from './plan.svelte';

type Words = Record<string, () => string>;

const whos: Words = {
  consulate: m.referralWhoConsulate,
  person: m.referralWhoPerson,
  police: m.referralWhoPolice,
  'service-provider': m.referralWhoServiceProvider,
  ministry: m.referralWhoMinistry,
  'child-protection': m.referralWhoChildProtection,
  guardian: m.referralWhoGuardian,
  lawyer: m.referralWhoLawyer,
  iom: m.referralWhoIom,
  authority: m.referralWhoAuthority
};
// A key that is newer than this program shows itself, which is better than nothing.
export const whoWords = (who: string) => whos[who]?.() ?? who;

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
export const receiverWords = (receiver: string) => receivers[receiver]?.() ?? receiver;

const papers: Words = {
  'referral-letter': m.papersReferralLetter,
  'case-summary': m.papersCaseSummary,
  'handover-note': m.papersHandoverNote,
  'phone-script': m.papersPhoneScript,
  'return-risk': m.papersReturnRisk
};
export const paperWords = (paper: string) => papers[paper]?.() ?? paper;

const lists: Words = {
  emergency: m.contactsGroupEmergency,
  hotline: m.contactsGroupHotline,
  'first-contact': m.contactsGroupFirstContact,
  police: m.contactsGroupPolice,
  children: m.contactsGroupChildren,
  'own-nationals-abroad': m.contactsGroupOwnNationalsAbroad,
  'rapporteur-coordinator': m.contactsGroupRapporteurCoordinator,
  iom: m.contactsGroupIom
};
export const listWords = (list: string) => lists[list]?.() ?? list;

/** Reasons that may stand instead of agreement, as the core knows them. */
export const reasons = ['danger', 'child-at-risk', 'guardian-agrees'] as const;
const reasonNames: Words = {
  danger: m.referralReasonDanger,
  'child-at-risk': m.referralReasonChild,
  'guardian-agrees': m.referralReasonGuardian
};
const reasonSentences: Words = {
  danger: m.referralReasonDangerSays,
  'child-at-risk': m.referralReasonChildSays,
  'guardian-agrees': m.referralReasonGuardianSays
};
export const isReason = (reason: string) => reason in reasonNames;
export const reasonWords = (reason: string) => reasonNames[reason]?.() ?? reason;
export const reasonSays = (reason: string) => reasonSentences[reason]?.() ?? '';

const states: Words = {
  done: m.referralDone,
  'not-applicable': m.referralNotApplicable,
  skipped: m.referralSkipped
};
export const stateWords = (state: string) => (states[state] ?? m.referralOpen)();

/** When a step is due; empty where nothing is said. */
export function dueWords(due: DueView, view: PlanView): string {
  const day = due.day ? formatDate(due.day) : '';
  if (due.kind === 'at-once') return m.referralDueAtOnce();
  if (due.kind === 'today') return m.referralDueToday();
  if (due.kind === 'before') {
    const phase = view.phases.find(({ id }) => id === due.of)?.title;
    return phase ? m.referralDueBefore({ phase }) : '';
  }
  if (!day) return due.toConfirm ? m.referralDuePeriod() : '';
  return (due.daysLeft ?? 0) < 0 ? m.referralDuePassed({ day }) : m.referralDueDay({ day });
}

/** Whether a step has to be looked at now. */
export function isPressing({ due, state }: PlanStepView): boolean {
  if (state !== 'open') return false;
  return due.kind === 'at-once' || due.kind === 'today' || (due.daysLeft ?? 1) <= 0;
}

export const isSettled = ({ state }: PlanStepView) => state !== 'open';

/** What a changed fact did, in a few words: one step by its title, more by their number. */
export function changeWords({ pathway, came, went }: Change): string {
  const said = [
    pathway && m.referralChangedPathway({ pathway }),
    came.length === 1 && came[0] && m.referralCameOne({ step: came[0] }),
    came.length > 1 && m.referralCame({ count: came.length }),
    went.length === 1 && went[0] && m.referralWentOne({ step: went[0] }),
    went.length > 1 && m.referralWent({ count: went.length })
  ];
  return said.filter(Boolean).join(' ');
}
