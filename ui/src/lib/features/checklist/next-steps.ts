// What to do after a result: a few steps in order, each with the page that says how.
import * as m from '$lib/i18n/messages';
import { countryName } from '$lib/i18n/names';
import type { RunState, RunView } from '$lib/ipc/core';

export type NextStep = { title: string; why: string; href: string };

type Make = (host: string | null) => NextStep;

const step =
  (title: () => string, why: () => string, href: string): Make =>
  () => ({ title: title(), why: why(), href });

const danger = step(m.resultStepDanger, m.resultStepDangerWhy, '/now/guide/start/immediate-danger');
const child = step(
  m.resultStepChild,
  m.resultStepChildWhy,
  '/now/guide/start/child-may-be-affected'
);
const health = step(m.resultStepHealth, m.resultStepHealthWhy, '/read/guide/assistance/health#do');
const agreement = step(
  m.resultStepAgreement,
  m.resultStepAgreementWhy,
  '/read/guide/talking/consent-and-confidentiality#ask'
);
const call: Make = (host) => ({
  title: m.resultStepCall(),
  why: host ? m.resultStepCallWhere({ country: countryName(host) }) : m.resultStepCallWhy(),
  href: host ? `/contacts/${host}` : '/read/guide/talking/consent-and-confidentiality#anonymous'
});
const contact = step(
  m.resultStepContact,
  m.resultStepContactWhy,
  '/read/guide/talking/ending-the-conversation#contact'
);
const refer = step(m.resultStepRefer, m.resultStepReferWhy, '/now/guide/start/need-to-refer');
const noGrounds = step(
  m.resultStepNoGrounds,
  m.resultStepNoGroundsWhy,
  '/read/guide/identification/no-grounds-what-then'
);
const before = step(
  m.resultStepBefore,
  m.resultStepBeforeWhy,
  '/checklists?list=checklists/before-the-conversation'
);
const decide = step(
  m.resultStepReturn,
  m.resultStepReturnWhy,
  '/read/guide/referral/deciding-about-return'
);
const safeReturn = step(
  m.resultStepSafeReturn,
  m.resultStepSafeReturnWhy,
  '/read/guide/referral/safe-return'
);
const risks = step(
  m.resultStepRisks,
  m.resultStepRisksWhy,
  '/read/guide/referral/risks-before-return'
);
const talk = step(
  m.resultStepTalk,
  m.resultStepTalkWhy,
  '/checklists?list=checklists/first-screening'
);
const room = step(m.resultStepRoom, m.resultStepRoomWhy, '/read/guide/talking/a-safe-setting#room');

const byFinding: Record<string, Make[]> = {
  'act-now': [call, contact],
  'strong-grounds': [agreement, call, contact, refer],
  consult: [call, contact, before],
  'no-grounds': [noGrounds, contact],
  'return-not-at-all': [decide, call],
  'return-not-now': [decide, risks, call],
  'return-unknown': [risks, decide],
  'return-with-measures': [safeReturn, risks, call],
  'return-no-risk-found': [safeReturn, risks],
  'to-prepare': [room],
  prepared: [talk]
};

/** What cannot wait comes first; nobody asks a child for agreement before calling. */
export function nextSteps(view: RunView, state: RunState, host: string | null): NextStep[] {
  const { finding, alerts, child: isChild } = state.assessment;
  const raised = (alert: string) => alerts.some((each) => each.alert === alert);
  const urgent = [
    ...(raised('danger') || state.offer.danger ? [danger] : []),
    ...(raised('health') ? [health] : []),
    ...(raised('child') || isChild || view.audience === 'child' ? [child] : [])
  ];
  const usual = (byFinding[finding] ?? []).filter((make) => !(isChild && make === agreement));
  return [...urgent, ...usual].slice(0, 5).map((make) => make(host));
}
