// The small words that stand within texts of the handbook, by the names that the core gives them.
import * as m from '$lib/i18n/messages';

export const textWords = (): Readonly<Record<string, string>> => ({
  urgent: m.readerMarkUrgent(),
  unverified: m.readerMarkUnverified(),
  reflection: m.contactsStatementRecoveryReflection(),
  permit: m.contactsStatementResidencePermit(),
  matter: m.readerPeriodsMatter(),
  length: m.readerPeriodsLength(),
  grants: m.readerPeriodsGrants(),
  'legal-basis': m.readerPeriodsLegalBasis(),
  source: m.readerPeriodsSource(),
  'not-established': m.readerPeriodsNotEstablished(),
  'length-not-established': m.readerPeriodsLengthNotEstablished(),
  'grants-not-established': m.readerPeriodsGrantsNotEstablished(),
  'basis-not-established': m.readerPeriodsBasisNotEstablished(),
  'not-certain': m.contactsNotCertain(),
  'check-first': m.datesCheckFirst()
});
