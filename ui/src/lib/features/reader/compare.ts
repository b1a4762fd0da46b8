// Two languages side by side: which languages can be chosen, and the state of each column in a word.
import * as m from '$lib/i18n/messages';
import { toDate } from '$lib/i18n/formats';
import type { LanguageView, PageView } from '$lib/ipc/core';

export type Badge = { tone: 'pine' | 'amber'; words: string };

export function columnState(page: PageView): Badge {
  const { state, review } = page.translation;
  if (state === 'source')
    return { tone: 'pine', words: m.readerTranslationOriginalOf({ date: toDate(page.revised) }) };
  if (state === 'missing') return { tone: 'amber', words: m.readerTranslationNone() };
  if (state === 'out-of-date') return { tone: 'amber', words: m.readerTranslationOld() };
  return review === 'none'
    ? { tone: 'amber', words: m.readerTranslationDraft() }
    : { tone: 'pine', words: m.readerTranslationCurrent() };
}

/** Languages that can stand beside the reader's own: those in which the handbook has pages. */
export function besideChoices(languages: readonly LanguageView[], own: string): LanguageView[] {
  return languages.filter(
    (language) => language.code !== own && (language.pages > 0 || language.pseudo)
  );
}

/** The language that opens beside: the one last chosen, else one in which this page exists. */
export function besideLanguage(
  page: Pick<PageView, 'languages'>,
  choices: readonly LanguageView[],
  chosen: string | null
): string | null {
  const codes = choices.map((language) => language.code);
  if (chosen && codes.includes(chosen)) return chosen;
  return codes.find((code) => page.languages.includes(code)) ?? codes[0] ?? null;
}
