// What each step of the first run asks, and what follows from an answer. An answer counts at once.
import type { App } from '$lib/app/app.svelte';
import { formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/messages';
import { countryName } from '$lib/i18n/names';
import { interfaceLanguage } from '$lib/i18n/runtime.svelte';
import type { LanguageView } from '$lib/ipc/core';
import type { StepName } from './steps.svelte';

export type Choice = { value: string; label: string; lang?: string; remark?: string };
type Step = {
  title: string;
  why: string;
  choices: Choice[];
  value: string | null;
  choose: (value: string) => void;
};

/** Of every step that asks for a choice; the last, for cases, is another feature's. */
export function choicesFor(name: Exclude<StepName, 'cases'>, app: App): Step {
  if (name === 'language') {
    return {
      title: m.welcomeLanguage(),
      why: m.welcomeLanguageWhy(),
      choices: app.interfaceLanguages.map(languageChoice),
      value: app.settings.language,
      choose: (language) => void app.change({ language })
    };
  }
  const isHost = name === 'host';
  return {
    title: isHost ? m.welcomeHost() : m.welcomeSending(),
    why: isHost ? m.welcomeHostWhy() : m.welcomeSendingWhy(),
    choices: stateChoices(app),
    value: isHost ? app.settings.host : app.settings.sending,
    choose: (state) => void app.change(isHost ? { host: state } : { sending: state })
  };
}

function languageChoice(language: LanguageView): Choice {
  return {
    value: language.code,
    label: language.ownName,
    lang: language.code,
    remark: remark(language)
  };
}

function remark({ pages, pagesInAll, reviewed }: LanguageView): string {
  if (pages < pagesInAll)
    return m.welcomePages({ pages: formatNumber(pages), total: formatNumber(pagesInAll) });
  return reviewed ? m.welcomeReviewed() : m.welcomeComplete();
}

function stateChoices(app: App): Choice[] {
  const order = new Intl.Collator(interfaceLanguage.current.formats);
  return app.states
    .map(({ iso2, ownName }) => {
      const label = countryName(iso2);
      return { value: iso2, label, ...(ownName !== label && { remark: ownName }) };
    })
    .toSorted((one, other) => order.compare(one.label, other.label));
}
