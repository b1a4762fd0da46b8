// The words that Prose needs, in the language of the interface.
import { asOfWords } from '$lib/app/as-of';
import { textWords } from '$lib/app/text-words';
import type { ProseLabels } from '$lib/components/prose/labels';
import { countryName } from '$lib/i18n/names';
import * as m from '$lib/i18n/messages';

export const proseLabels = (): ProseLabels => ({
  callouts: {
    note: m.readerCalloutNote(),
    tip: m.readerCalloutTip(),
    important: m.readerCalloutImportant(),
    warning: m.readerCalloutWarning(),
    caution: m.readerCalloutCaution()
  },
  copySay: m.readerSayCopy(),
  copyAddress: (address) => m.readerAddressCopyThis({ address }),
  table: m.readerTable(),
  notes: m.readerFootnotes(),
  ticks: m.readerTicksVanish(),
  words: textWords(),
  asOf: asOfWords,
  country: countryName,
  readTerm: (term) => m.readerTermRead({ term })
});
