// The words of the dialog for what the core calls by keys.
import * as m from '$lib/i18n/messages';

type Words = Record<string, () => string>;
// A key that is newer than this program shows itself.
const of = (words: Words, key: string) => words[key]?.() ?? key;

export const papers = [
  'referral-letter',
  'case-summary',
  'handover-note',
  'phone-script',
  'return-risk'
] as const;
const paperNames: Words = {
  'referral-letter': m.papersReferralLetter,
  'case-summary': m.papersCaseSummary,
  'handover-note': m.papersHandoverNote,
  'phone-script': m.papersPhoneScript,
  'return-risk': m.papersReturnRisk
};
export const paperWords = (paper: string) => of(paperNames, paper);

const levels: Words = {
  'own-file': m.papersLevelOwnFile,
  superior: m.papersLevelSuperior,
  'service-provider': m.papersLevelServiceProvider,
  police: m.papersLevelPolice,
  statistics: m.papersLevelStatistics
};
/** A call in the own file's level is the one without a name. */
export const levelWords = (level: string, paper: string) =>
  paper === 'phone-script' && level === 'own-file' ? m.papersLevelNoName() : of(levels, level);

const levelSentences: Words = {
  'own-file': m.papersLevelOwnFileSays,
  superior: m.papersLevelSuperiorSays,
  'service-provider': m.papersLevelServiceProviderSays,
  police: m.papersLevelPoliceSays,
  statistics: m.papersLevelStatisticsSays
};
export const levelSays = (level: string, paper: string) =>
  paper === 'phone-script' && level === 'own-file'
    ? m.papersLevelNoNameSays()
    : of(levelSentences, level);

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
export const receiverWords = (receiver: string) => of(receivers, receiver);

const parts: Words = {
  reference: m.papersPartReference,
  to: m.papersPartTo,
  from: m.papersPartFrom,
  backup: m.papersPartBackup,
  agreement: m.papersPartAgreement,
  asked: m.papersPartAsked,
  name: m.papersPartName,
  'safe-contact': m.papersPartSafeContact,
  language: m.papersPartLanguage,
  needs: m.papersPartNeeds,
  danger: m.papersPartDanger,
  risk: m.papersPartRisk,
  age: m.papersPartAge,
  nationality: m.papersPartNationality,
  documents: m.papersPartDocuments,
  host: m.papersPartHost,
  forms: m.papersPartForms,
  words: m.papersPartWords,
  indicators: m.papersPartIndicators,
  'return-wish': m.papersPartReturnWish,
  'return-risks': m.papersPartReturnRisks,
  reception: m.papersPartReception,
  notes: m.papersPartNotes,
  done: m.papersPartDone,
  open: m.papersPartOpen,
  referred: m.papersPartReferred,
  promised: m.papersPartPromised,
  refused: m.papersPartRefused,
  next: m.papersPartNext,
  opened: m.papersPartOpened,
  state: m.papersPartState
};
export const partWords = (part: string) => of(parts, part);

const hints: Words = {
  asked: m.papersHintAsked,
  needs: m.papersHintNeeds,
  risk: m.papersHintRisk,
  words: m.papersHintWords,
  from: m.papersHintFrom
};
export const partHint = (part: string) => hints[part]?.();

const whys: Words = {
  identifies: m.papersWhyIdentifies,
  'by-telephone': m.papersWhyByTelephone,
  'through-sender': m.papersWhyThroughSender,
  health: m.papersWhyHealth,
  'not-needed': m.papersWhyNotNeeded,
  'own-work': m.papersWhyOwnWork
};
export const whyWords = (why: string) => of(whys, why);

/** Reasons that may stand instead of agreement, as the core knows them. */
export const reasons = ['danger', 'child-at-risk', 'guardian-agrees'] as const;
const reasonNames: Words = {
  danger: m.referralReasonDanger,
  'child-at-risk': m.referralReasonChild,
  'guardian-agrees': m.referralReasonGuardian
};
export const reasonWords = (reason: string) => of(reasonNames, reason);

const languages: Record<string, string> = { dk: 'da', ee: 'et', no: 'nb', se: 'sv', ua: 'uk' };
/** The language that offices of a state most likely read; most states have the code of theirs. */
export const languageOf = (state: string) => languages[state] ?? state;
