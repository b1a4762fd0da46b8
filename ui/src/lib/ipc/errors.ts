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
  'checklist-not-found': {
    look: 'notice',
    message: (d) => m.errorsChecklistNotFound({ checklist: of(d, 'checklist') }),
    advice: m.errorsChecklistNotFoundAdvice
  },
  'run-not-found': {
    look: 'notice',
    message: m.errorsRunNotFound,
    advice: m.errorsRunNotFoundAdvice
  },
  'case-not-found': {
    look: 'notice',
    message: m.errorsCaseNotFound,
    advice: m.errorsCaseNotFoundAdvice
  },
  'vault-locked': {
    look: 'notice',
    message: m.errorsVaultLocked,
    advice: m.errorsVaultLockedAdvice
  },
  'vault-missing': {
    look: 'failure',
    message: m.errorsVaultMissing,
    advice: m.errorsVaultMissingAdvice
  },
  'vault-wrong-secret': {
    look: 'notice',
    message: m.errorsVaultWrongSecret,
    advice: m.errorsVaultWrongSecretAdvice
  },
  'vault-key-missing': {
    look: 'failure',
    message: m.errorsVaultKeyMissing,
    advice: m.errorsVaultKeyMissingAdvice
  },
  'vault-key-damaged': {
    look: 'failure',
    message: m.errorsVaultKeyDamaged,
    advice: m.errorsVaultKeyDamagedAdvice
  },
  'vault-key-of-another': {
    look: 'failure',
    message: m.errorsVaultKeyOfAnother,
    advice: m.errorsVaultKeyOfAnotherAdvice
  },
  'vault-not-a-file': {
    look: 'failure',
    message: m.errorsVaultNotAFile,
    advice: m.errorsVaultNotAFileAdvice
  },
  'vault-damaged': {
    look: 'failure',
    message: m.errorsVaultDamaged,
    advice: m.errorsVaultDamagedAdvice
  },
  'vault-too-new': {
    look: 'failure',
    message: (d) => m.errorsVaultTooNew({ found: of(d, 'found'), known: of(d, 'known') }),
    advice: m.errorsVaultTooNewAdvice
  },
  'vault-busy': {
    look: 'notice',
    message: m.errorsVaultBusy,
    advice: m.errorsVaultBusyAdvice
  },
  'vault-read-only': {
    look: 'failure',
    message: m.errorsVaultReadOnly,
    advice: m.errorsVaultReadOnlyAdvice
  },
  'vault-too-soon': {
    look: 'notice',
    message: (d) => m.errorsVaultTooSoon({ seconds: of(d, 'seconds') }),
    advice: m.errorsVaultTooSoonAdvice
  },
  'vault-failed': {
    look: 'failure',
    message: (d) => m.errorsVaultFailed({ reason: of(d, 'reason') }),
    advice: m.errorsVaultFailedAdvice
  },
  'disk-full': {
    look: 'failure',
    message: m.errorsDiskFull,
    advice: m.errorsDiskFullAdvice
  },
  'recovery-mistyped': {
    look: 'notice',
    message: m.errorsRecoveryMistyped,
    advice: m.errorsRecoveryMistypedAdvice
  },
  'passphrase-too-weak': {
    look: 'notice',
    message: m.errorsPassphraseTooWeak,
    advice: m.errorsPassphraseTooWeakAdvice
  },
  'consent-withdrawn': {
    look: 'notice',
    message: m.errorsConsentWithdrawn,
    advice: m.errorsConsentWithdrawnAdvice
  },
  'own-questions-not-saved': {
    look: 'failure',
    message: (d) => m.errorsOwnQuestionsNotSaved({ path: of(d, 'path'), reason: of(d, 'reason') }),
    advice: m.errorsOwnQuestionsNotSavedAdvice
  },
  'consent-missing': {
    look: 'notice',
    message: (d) => m.errorsConsentMissing({ receiver: of(d, 'receiver') }),
    advice: m.errorsConsentMissingAdvice
  },
  'paper-not-saved': {
    look: 'failure',
    message: (d) => m.errorsPaperNotSaved({ folder: of(d, 'folder'), reason: of(d, 'reason') }),
    advice: m.errorsPaperNotSavedAdvice
  },
  'handover-key-wrong': {
    look: 'notice',
    message: m.errorsHandoverKeyWrong,
    advice: m.errorsHandoverKeyWrongAdvice
  },
  'handover-foreign': {
    look: 'notice',
    message: m.errorsHandoverForeign,
    advice: m.errorsHandoverForeignAdvice
  },
  'handover-damaged': {
    look: 'failure',
    message: m.errorsHandoverDamaged,
    advice: m.errorsHandoverDamagedAdvice
  },
  'handover-too-new': {
    look: 'notice',
    message: m.errorsHandoverTooNew,
    advice: m.errorsHandoverTooNewAdvice
  },
  'handover-not-for-you': {
    look: 'notice',
    message: m.errorsHandoverNotForYou,
    advice: m.errorsHandoverNotForYouAdvice
  },
  'handover-passphrase-needed': {
    look: 'notice',
    message: m.errorsHandoverPassphraseNeeded,
    advice: m.errorsHandoverPassphraseNeededAdvice
  },
  'handover-wrong-passphrase': {
    look: 'notice',
    message: m.errorsHandoverWrongPassphrase,
    advice: m.errorsHandoverWrongPassphraseAdvice
  },
  'handover-erased': {
    look: 'notice',
    message: m.errorsHandoverErased,
    advice: m.errorsHandoverErasedAdvice
  },
  'corrections-unreadable': {
    look: 'notice',
    message: (d) => m.errorsCorrectionsUnreadable({ path: of(d, 'path') }),
    advice: m.errorsCorrectionsUnreadableAdvice
  },
  'corrections-too-new': {
    look: 'failure',
    message: (d) => m.errorsCorrectionsTooNew({ path: of(d, 'path') }),
    advice: m.errorsCorrectionsTooNewAdvice
  },
  'corrections-not-saved': {
    look: 'failure',
    message: (d) => m.errorsCorrectionsNotSaved({ path: of(d, 'path'), reason: of(d, 'reason') }),
    advice: m.errorsCorrectionsNotSavedAdvice
  },
  'correction-number': {
    look: 'notice',
    message: (d) => m.errorsCorrectionNumber({ number: of(d, 'number') }),
    advice: m.errorsCorrectionNumberAdvice
  },
  'correction-empty': {
    look: 'notice',
    message: m.errorsCorrectionEmpty,
    advice: m.errorsCorrectionEmptyAdvice
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
