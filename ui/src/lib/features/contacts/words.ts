// The words for what the directory calls by keys.
import * as m from '$lib/i18n/messages';
import type { CountryGroup } from './countries';
import type { Show } from './show';

const groups: Record<string, () => string> = {
  emergency: m.contactsGroupEmergency,
  hotline: m.contactsGroupHotline,
  'first-contact': m.contactsGroupFirstContact,
  police: m.contactsGroupPolice,
  children: m.contactsGroupChildren,
  'own-nationals-abroad': m.contactsGroupOwnNationalsAbroad,
  'rapporteur-coordinator': m.contactsGroupRapporteurCoordinator,
  iom: m.contactsGroupIom
};

const statements: Record<string, () => string> = {
  identification: m.contactsStatementIdentification,
  'recovery-reflection': m.contactsStatementRecoveryReflection,
  'residence-permit': m.contactsStatementResidencePermit,
  nrm: m.contactsStatementNrm
};

const countries: Record<CountryGroup['id'], () => string> = {
  host: m.contactsHost,
  sending: m.contactsSending,
  states: m.contactsStates,
  bodies: m.contactsBodies
};

/** The kinds of contact that an own one can be. */
export const groupOptions = () =>
  Object.entries(groups).map(([value, label]) => ({ value, label: label() }));

const shown: Record<Show, () => string> = {
  all: m.contactsShowAll,
  reachable: m.contactsShowReachable,
  'any-hour': m.contactsAnyHour,
  children: m.contactsShowChildren,
  own: m.contactsShowOwn
};

export const showWords = (show: Show) => shown[show]();

// A key that is newer than this program shows itself, which is better than nothing.
export const groupTitle = (id: string) => groups[id]?.() ?? id;
export const statementTitle = (id: string) => statements[id]?.() ?? id;
export const countriesTitle = (id: CountryGroup['id']) => countries[id]();
