// Lists to choose from, in the words and the order of the language of the interface.
import { countryName } from '$lib/i18n/names';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import type { CountryView, LanguageView } from '$lib/ipc/core';

/** Stands for "not chosen" in a list, where every entry needs a value. */
export const NONE = 'none';

export const languageOptions = (languages: readonly LanguageView[]) =>
  languages.map(({ code, ownName }) => ({ value: code, label: ownName, lang: code }));

export function stateOptions(states: readonly CountryView[]) {
  const order = new Intl.Collator(interfaceLanguage.current.formats);
  return states
    .map(({ iso2 }) => ({ value: iso2, label: countryName(iso2) }))
    .toSorted((one, other) => order.compare(one.label, other.label));
}
