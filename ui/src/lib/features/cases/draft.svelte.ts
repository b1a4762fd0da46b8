// What is being written and not yet on disk. It outlives a lock: the same profile finds it again.
import type { CaseInput, ConsentInput } from '$lib/ipc/core';

/** A note in the editor; `id` once it has been saved. */
export class NoteDraft {
  open = $state(false);
  id = $state<string | null>(null);
  text = $state('');
  consent = $state<string | null>(null);
  /** What is on disk. */
  saved = $state('');

  get unsaved(): boolean {
    return this.open && this.text !== this.saved && this.text.trim() !== '';
  }

  begin(note: { id: string; text: string; consent: string | null } | null): void {
    this.open = true;
    this.id = note?.id ?? null;
    this.text = this.saved = note?.text ?? '';
    this.consent = note?.consent ?? null;
  }

  end(): void {
    this.open = false;
    this.id = this.consent = null;
    this.text = this.saved = '';
  }
}

/** Until when a case is to be kept, and why longer than was said. */
export class KeepDraft {
  day = $state('');
  reason = $state('');
  /** Somebody tried to save it: from then on the form says what is missing. */
  tried = $state(false);

  begin(present: { keepUntil: string; keepReason: string }): void {
    this.day = present.keepUntil;
    this.reason = present.keepReason;
    this.tried = false;
  }
}

/** Why a case is to be erased, and its reference typed as a confirmation. */
export class ErasureDraft {
  reason = $state('due');
  typed = $state('');

  begin(): void {
    this.reason = 'due';
    this.typed = '';
  }
}

export const emptyConsent = (): Required<ConsentInput> => ({
  receiver: '',
  purpose: '',
  detail: '',
  given: 'yes',
  how: '',
  until: ''
});

export const emptyCase = (host: string | null): Required<CaseInput> => ({
  name: '',
  label: '',
  origin: '',
  host: host ?? '',
  nationality: 'unknown',
  ageGroup: 'unknown',
  forms: [],
  detained: 'unknown',
  wishesReturn: 'unknown',
  danger: 'unknown',
  safeContact: '',
  keepUntil: '',
  keepReason: ''
});
