// The words that the interface has for what the core names.
import * as m from '$lib/i18n/messages';

type Words = Record<string, () => string>;

const say = (words: Words, name: string): string => words[name]?.() ?? '';

const values: Words = {
  yes: m.checklistYes,
  no: m.checklistNo,
  unclear: m.checklistUnclear,
  'not-asked': m.checklistNotAsked,
  given: m.checklistGiven
};
/** The four answers, in the order of their keys. */
export const answers = ['yes', 'no', 'unclear', 'not-asked'] as const;
export const answerName = (value: string) => say(values, value);

const reasonNames: Words = {
  'not-safe': m.checklistNotSafe,
  declined: m.checklistDeclined,
  'not-relevant': m.checklistNotRelevant,
  'no-time': m.checklistNoTime
};
/** Why something was not asked, in the order of their keys. */
export const reasons = ['not-safe', 'declined', 'not-relevant', 'no-time'] as const;
export const reasonName = (reason: string) => say(reasonNames, reason);

const audiences: Words = {
  adult: m.checklistForAdult,
  child: m.checklistForChild,
  any: m.checklistForAny
};
export const audienceName = (audience: string) => say(audiences, audience);

const settings: Words = {
  counter: m.checklistSettingCounter,
  interview: m.checklistSettingInterview,
  desk: m.checklistSettingDesk,
  visit: m.checklistSettingVisit,
  telephone: m.checklistSettingTelephone,
  before: m.checklistSettingBefore
};
export const settingName = (setting: string) => say(settings, setting);

const strengths: Words = {
  strong: m.checklistStrong,
  medium: m.checklistMedium,
  weak: m.checklistWeak
};
export const strengthName = (strength: string) => say(strengths, strength);

const parts: Words = {
  'deceptive-recruitment': m.resultDeceptiveRecruitment,
  'coercive-recruitment': m.resultCoerciveRecruitment,
  'recruitment-by-abuse-of-vulnerability': m.resultRecruitmentByAbuseOfVulnerability,
  exploitation: m.resultExploitation,
  'coercion-at-destination': m.resultCoercionAtDestination,
  'abuse-of-vulnerability-at-destination': m.resultAbuseOfVulnerabilityAtDestination,
  act: m.resultAct,
  means: m.resultMeans,
  purpose: m.resultPurpose,
  blocks: m.resultBlocks,
  postpones: m.resultPostpones,
  measure: m.resultMeasure
};
/** A dimension, an element, or an effect on a return. */
export const partName = (key: string) => say(parts, key);

const states: Words = {
  counts: m.resultCounts,
  'not-enough': m.resultNotEnough,
  'nothing-found': m.resultNothingFound,
  'not-known': m.resultNotKnown
};
const elementStates: Words = {
  ...states,
  counts: m.resultPresent,
  'not-enough': m.resultLikely
};
export const stateName = (state: string) => say(states, state);
export const elementStateName = (state: string) => say(elementStates, state);

const rules: Words = {
  dimensions: m.resultRuleDimensions,
  elements: m.resultRuleElements,
  return: m.resultRuleReturn,
  preparation: m.resultRulePreparation
};
export const ruleOf = (method: string) => say(rules, method);

type Finding = { title: () => string; lead: () => string };
const findings: Record<string, Finding> = {
  'act-now': { title: m.resultActNow, lead: m.resultActNowLead },
  'strong-grounds': { title: m.resultStrongGrounds, lead: m.resultStrongGroundsLead },
  consult: { title: m.resultConsult, lead: m.resultConsultLead },
  'no-grounds': { title: m.resultNoGrounds, lead: m.resultNoGroundsLead },
  'return-not-at-all': { title: m.resultReturnNotAtAll, lead: m.resultReturnNotAtAllLead },
  'return-not-now': { title: m.resultReturnNotNow, lead: m.resultReturnNotNowLead },
  'return-unknown': { title: m.resultReturnUnknown, lead: m.resultReturnUnknownLead },
  'return-with-measures': {
    title: m.resultReturnWithMeasures,
    lead: m.resultReturnWithMeasuresLead
  },
  'return-no-risk-found': {
    title: m.resultReturnNoRiskFound,
    lead: m.resultReturnNoRiskFoundLead
  },
  'to-prepare': { title: m.resultToPrepare, lead: m.resultToPrepareLead },
  prepared: { title: m.resultPrepared, lead: m.resultPreparedLead }
};
const forChild: Finding = {
  title: m.resultStrongGroundsChild,
  lead: m.resultStrongGroundsChildLead
};
const none: Finding = { title: m.resultTitle, lead: () => '' };

/** What the answers come to, as a headline and a sentence below it. */
export function findingWords(finding: string, child: boolean): { title: string; lead: string } {
  const words = finding === 'strong-grounds' && child ? forChild : (findings[finding] ?? none);
  return { title: words.title(), lead: words.lead() };
}

/** An alert: what it says, its first step, and where to read what to do now. */
export type AlertWords = { title: () => string; step: () => string; href: string };
const alerts: Record<string, AlertWords> = {
  danger: {
    title: m.checklistAlertDanger,
    step: m.checklistAlertDangerStep,
    href: '/now/guide/start/immediate-danger'
  },
  child: {
    title: m.checklistAlertChild,
    step: m.checklistAlertChildStep,
    href: '/now/guide/start/child-may-be-affected'
  },
  health: {
    title: m.checklistAlertHealth,
    step: m.checklistAlertHealthStep,
    href: '/read/guide/assistance/health#do'
  }
};
export const alertWords = (alert: string): AlertWords | undefined => alerts[alert];
