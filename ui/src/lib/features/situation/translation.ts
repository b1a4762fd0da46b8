// How the shown text stands to its original, where that matters to somebody in a hurry.
import * as m from '$lib/i18n/messages';
import type { TranslationView } from '$lib/ipc/core';

export function translationRemark({ state, review }: TranslationView): string | null {
  if (state === 'missing') return m.situationNotTranslated();
  if (state === 'out-of-date') return m.situationOutOfDate();
  if (state === 'current' && review !== 'expert') return m.situationNotReviewed();
  return null;
}
