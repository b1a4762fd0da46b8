// The words for what the core says about profiles, passphrases and copies.
import * as m from '$lib/i18n/messages';
import { formatDate, formatTime } from '$lib/i18n/formats';
import type { CopyView, StrengthView } from '$lib/ipc/core';

const strengths = [
  m.vaultStrength0,
  m.vaultStrength1,
  m.vaultStrength2,
  m.vaultStrength3,
  m.vaultStrength4
];

/** How hard a passphrase is to guess; a strong one that is too short is called what it is. */
export function strengthWords({ score, enough, length }: StrengthView): string {
  const words = enough || score < 3 ? strengths[score] : m.vaultStrength2;
  return `${(words ?? m.vaultStrengthNone)()} ${m.vaultLength({ count: length })}`;
}

const reasons: Record<string, () => string> = {
  asked: m.vaultLockedAsked,
  idle: m.vaultLockedIdle,
  suspend: m.vaultLockedSuspend,
  hidden: m.vaultLockedHidden,
  'other-profile': m.vaultLockedOtherProfile
};

/** Why it is locked; empty at the start, when nothing needs to be said. */
export const lockedWords = (because: string) => reasons[because]?.() ?? '';

const copies: Record<string, () => string> = {
  daily: m.vaultCopyDaily,
  asked: m.vaultCopyAsked,
  migration: m.vaultCopyMigration,
  erased: m.vaultCopyErased,
  replaced: m.vaultCopyReplaced,
  damaged: m.vaultCopyDamaged
};

export const copyWords = ({ reason }: CopyView) => (copies[reason] ?? m.vaultCopyDaily)();

/** “22 November 2026, 11:04”. */
export function momentWords(at: number | null): string {
  if (at === null) return '';
  const moment = new Date(at);
  return `${formatDate(moment)}, ${formatTime(moment)}`;
}

/** The letters that stand for a name: “KL” for Karin Lindqvist. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('') || '?';
}

/** Counts to choose from, with the one that was chosen by hand in the file of settings. */
export const withChosen = (counts: readonly number[], chosen: number): number[] =>
  [...new Set([...counts, chosen])].toSorted((one, other) => one - other);
