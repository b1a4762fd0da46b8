// The one table of errors: for each code its two messages and how it looks. "Not possible now" is a
// notice; a failure stays on the screen until it is read.
import * as m from '$lib/i18n/messages';
import type { ErrorCode } from './bindings';
import { CoreError } from './core';

type Details = { readonly [key in string]?: string };
type Row = {
  look: 'notice' | 'failure';
  message: (details: Details) => string;
  advice: () => string;
};

/** An error in words. */
export type Described = { look: 'notice' | 'failure'; message: string; advice: string };

const of = (details: Details, name: string) => details[name] ?? '';

export const errors: Record<ErrorCode, Row> = {
  'handbook-missing': {
    look: 'failure',
    message: (d) => m.errorsHandbookMissing({ path: of(d, 'path') }),
    advice: m.errorsHandbookMissingAdvice
  },
  'handbook-unreadable': {
    look: 'failure',
    message: (d) => m.errorsHandbookUnreadable({ path: of(d, 'path') }),
    advice: m.errorsHandbookUnreadableAdvice
  },
  'page-not-found': {
    look: 'notice',
    message: (d) => m.errorsPageNotFound({ page: of(d, 'page') }),
    advice: m.errorsPageNotFoundAdvice
  },
  'country-not-found': {
    look: 'notice',
    message: (d) => m.errorsCountryNotFound({ country: of(d, 'country') }),
    advice: m.errorsCountryNotFoundAdvice
  },
  'index-rebuilt': {
    look: 'notice',
    message: m.errorsIndexRebuilt,
    advice: m.errorsIndexRebuiltAdvice
  },
  'search-failed': {
    look: 'failure',
    message: m.errorsSearchFailed,
    advice: m.errorsSearchFailedAdvice
  },
  'settings-unreadable': {
    look: 'notice',
    message: (d) => m.errorsSettingsUnreadable({ path: of(d, 'path') }),
    advice: m.errorsSettingsUnreadableAdvice
  },
  'settings-not-saved': {
    look: 'failure',
    message: (d) => m.errorsSettingsNotSaved({ path: of(d, 'path') }),
    advice: m.errorsSettingsNotSavedAdvice
  },
  'window-refused': {
    look: 'notice',
    message: m.errorsWindowRefused,
    advice: m.errorsWindowRefusedAdvice
  }
};

/** The words for an error: of the core by its code, of anything else by the last row. */
export function describeError(error: unknown): Described {
  if (error instanceof CoreError && error.code in errors)
    return describeCode(error.code, error.details);
  return { look: 'failure', message: m.errorsUnknown(), advice: m.errorsUnknownAdvice() };
}

/** The words for a code, as for the notices of the opening. */
export function describeCode(code: ErrorCode, details: Details): Described {
  const row = errors[code];
  return { look: row.look, message: row.message(details), advice: row.advice() };
}
