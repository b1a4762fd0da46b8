// The facts that are chosen out of a few words, in the words that cases use for them.
import * as m from '$lib/i18n/messages';
import type { Facts } from './facts.svelte';

type Fact = Exclude<keyof Facts, 'forms' | 'host' | 'origin'>;
type Choice = { fact: Fact; label: string; options: { value: string; label: string }[] };

export function factChoices(): Choice[] {
  const unknown = { value: 'unknown', label: m.casesUnknown() };
  const answers = [
    { value: 'yes', label: m.casesYes() },
    { value: 'no', label: m.casesNo() },
    unknown
  ];
  return [
    { fact: 'danger', label: m.casesDangerNow(), options: answers },
    {
      fact: 'age',
      label: m.casesAge(),
      options: [
        { value: 'adult', label: m.casesAgeAdult() },
        { value: 'child', label: m.casesAgeChild() },
        unknown
      ]
    },
    {
      fact: 'nationality',
      label: m.casesNationality(),
      options: [
        { value: 'own', label: m.casesNationalityOwn() },
        { value: 'other', label: m.casesNationalityOther() },
        { value: 'none', label: m.casesNationalityNone() },
        unknown
      ]
    },
    {
      fact: 'consent',
      label: m.casesAgreement(),
      options: [
        { value: 'given', label: m.casesAgreementGiven() },
        { value: 'refused', label: m.casesAgreementRefused() },
        { value: 'withdrawn', label: m.casesAgreementWithdrawn() },
        { value: 'not-asked', label: m.casesNotAsked() }
      ]
    },
    { fact: 'detained', label: m.casesDetained(), options: answers },
    { fact: 'wishesReturn', label: m.casesWishesReturn(), options: answers }
  ];
}
