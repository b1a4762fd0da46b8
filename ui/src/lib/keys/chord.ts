// A combination of keys as text ("Ctrl+K", "Alt+ArrowLeft", "/"), and whether an event is it.

export type Chord = {
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
};

/** Whether the chord is one printable key alone, which would get in the way of typing. */
export const isSingle = (chord: Chord) => !chord.ctrl && !chord.alt && chord.key.length === 1;

export function parseChord(text: string): Chord {
  // The plus key itself is written as the last part: "Ctrl++".
  const parts = text.endsWith('+') ? [...text.slice(0, -2).split('+'), '+'] : text.split('+');
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  return { ctrl: held.has('Ctrl'), alt: held.has('Alt'), shift: held.has('Shift'), key };
}

/** The other sign on the key of plus and minus, so that Shift need not be held or let go. */
const shifted: Record<string, string> = { '+': '=', '-': '_' };

const isLetter = (key: string) => /^[a-z]$/i.test(key);
const isDigit = (key: string) => /^[0-9]$/.test(key);

export function matches(chord: Chord, event: KeyboardEvent): boolean {
  if (chord.ctrl !== (event.ctrlKey || event.metaKey) || chord.alt !== event.altKey) return false;
  // AltGr makes characters on many keyboards ("/" among them); it is not Ctrl+Alt.
  if (event.getModifierState?.('AltGraph') && (chord.ctrl || chord.alt)) return false;
  // Where a sign lies behind Shift differs between keyboards, so Shift counts only for the rest.
  const sign = chord.key.length === 1 && !isLetter(chord.key) && !isDigit(chord.key);
  if (!sign && chord.shift !== event.shiftKey) return false;
  if (event.key.toLowerCase() === chord.key.toLowerCase()) return true;
  if (event.key === shifted[chord.key]) return true;
  return lies(chord.key, event);
}

/** The same place on a keyboard whose letters or digits are others, such as a Ukrainian one. */
function lies(key: string, event: KeyboardEvent): boolean {
  if (isLetter(key)) return !isLetter(event.key) && event.code === `Key${key.toUpperCase()}`;
  if (isDigit(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  return false;
}
