// Chords as people read them ("Ctrl K") and as screen readers take them ("Control+K").
import * as m from '$lib/i18n/messages';
import { parseChord } from './chord';
import { shortcut, type ShortcutId } from './table';

const named: Record<string, () => string> = {
  ArrowLeft: () => '←',
  ArrowRight: () => '→',
  ArrowUp: () => '↑',
  ArrowDown: () => '↓',
  '-': () => '−',
  Enter: m.keysNameEnter,
  Escape: m.keysNameEscape,
  Tab: m.keysNameTab,
  Space: m.keysNameSpace
};

/** The words on the caps of a chord. */
export function keyNames(chord: string): string {
  if (chord === 'Shift Shift Shift') return m.keysNameShiftThrice();
  const { ctrl, alt, shift, key } = parseChord(chord);
  const parts = [];
  if (ctrl) parts.push(m.keysNameCtrl());
  if (alt) parts.push(m.keysNameAlt());
  if (shift) parts.push(m.keysNameShift());
  return [...parts, named[key]?.() ?? key].join(' ');
}

/** The value of `aria-keyshortcuts` for a button that does the same. */
export function ariaKeys(id: ShortcutId): string {
  return shortcut(id)
    .keys.filter((chord) => !chord.includes(' '))
    .map((chord) => chord.replace('Ctrl+', 'Control+'))
    .join(' ');
}
