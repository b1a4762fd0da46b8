// Lists to choose from about a case, in the words and the order of the language of the interface.
import * as m from '$lib/i18n/messages';
import { countryName } from '$lib/i18n/names';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import type { CountryView } from '$lib/ipc/core';

/** Stands for "not known" in a list, where every entry needs a value. */
export const NONE = 'none';

// A person may come from any state, not only from those whose contacts the handbook has.
const codes =
  'af al am ao ar at au az ba bd be bf bg bi bj bo br by ca cd cf cg ch ci cl cm cn co cr cu cy cz de dj dk do dz ec ee eg er es et fi fr ga gb ge gh gm gn gq gr gt gw hn hr ht hu id ie il in iq ir is it jm jo jp ke kg kh km kp kr kz la lb li lk lr ls lt lu lv ly ma mc md me mg mk ml mm mn mr mt mu mw mx my mz na ne ng ni nl no np nz om pa pe pg ph pk pl ps pt py qa ro rs ru rw sa sd se sg si sk sl sn so ss st sv sy sz td tg th tj tm tn tr tt tw tz ua ug us uy uz ve vn xk ye za zm zw'.split(
    ' '
  );

export function countryOptions(known: readonly CountryView[]) {
  const order = new Intl.Collator(interfaceLanguage.current.formats);
  const all = new Set([...known.map(({ iso2 }) => iso2).filter((code) => code !== 'eu'), ...codes]);
  const options = [...all].map((value) => ({ value, label: countryName(value) }));
  options.sort((one, other) => order.compare(one.label, other.label));
  return [{ value: NONE, label: m.casesUnknown() }, ...options];
}

export const hostOptions = (states: readonly CountryView[]) => {
  const codes = new Set(states.map(({ iso2 }) => iso2));
  return countryOptions(states).filter(({ value }) => value === NONE || codes.has(value));
};

export const ageOptions = () => [
  { value: 'adult', label: m.casesAgeAdult() },
  { value: 'child', label: m.casesAgeChild() },
  { value: 'unknown', label: m.casesUnknown() }
];

export const answerOptions = () => [
  { value: 'yes', label: m.casesYes() },
  { value: 'no', label: m.casesNo() },
  { value: 'unknown', label: m.casesUnknown() }
];

export const nationalityOptions = () => [
  { value: 'unknown', label: m.casesUnknown() },
  { value: 'own', label: m.casesNationalityOwn() },
  { value: 'other', label: m.casesNationalityOther() },
  { value: 'none', label: m.casesNationalityNone() }
];
