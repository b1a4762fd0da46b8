// The list of countries beside the contacts: the two of the mission first, then all by name, then the
// European and international bodies.
import type { CountryView } from '$lib/ipc/core';

export type CountryGroup = {
  id: 'host' | 'sending' | 'states' | 'bodies';
  countries: CountryView[];
};

export function countryGroups(
  countries: readonly CountryView[],
  host: string | null,
  sending: string | null,
  nameOf: (code: string) => string,
  language: string
): CountryGroup[] {
  const order = new Intl.Collator(language);
  const sorted = countries.toSorted((one, two) =>
    order.compare(nameOf(one.iso2), nameOf(two.iso2))
  );
  const own = (code: string | null) => sorted.filter((country) => country.iso2 === code);
  const isOwn = (country: CountryView) => country.iso2 === host || country.iso2 === sending;
  const groups: CountryGroup[] = [
    { id: 'host', countries: own(host) },
    { id: 'sending', countries: sending === host ? [] : own(sending) },
    { id: 'states', countries: sorted.filter((country) => country.isState && !isOwn(country)) },
    { id: 'bodies', countries: sorted.filter((country) => !country.isState && !isOwn(country)) }
  ];
  return groups.filter((group) => group.countries.length > 0);
}
