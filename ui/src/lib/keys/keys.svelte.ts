// What the keys do now. A screen binds a shortcut of the table while it is shown:
//
//   $effect(() => keys.bind({ 'reader-bookmark': () => bookmarks.toggle() }));
//
// Single letters, digits and signs rest while somebody types, and always when they are turned off.
import { isSingle, matches, parseChord, type Chord } from './chord';
import { shortcuts, type Shortcut, type ShortcutId } from './table';

/** What a shortcut does. It is told which of its chords was pressed. */
type Run = (chord: string) => void;

type Entry = { row: Shortcut; chords: { text: string; chord: Chord }[] };

const entries = new Map<ShortcutId, Entry>(
  (shortcuts as readonly (Shortcut & { id: ShortcutId })[])
    .filter((row) => !row.listedOnly)
    .map((row) => [
      row.id,
      { row, chords: row.keys.map((text) => ({ text, chord: parseChord(text) })) }
    ])
);

export class Keys {
  /** Whether single letters, digits and signs are shortcuts; follows the settings. */
  singleKeys = $state(true);
  #bound: { id: ShortcutId; run: Run }[] = [];

  /** Binds a shortcut until the returned function is called. The latest binding wins. */
  on(id: ShortcutId, run: Run): () => void {
    const binding = { id, run };
    this.#bound.push(binding);
    return () => {
      this.#bound = this.#bound.filter((other) => other !== binding);
    };
  }

  /** Binds several shortcuts at once. */
  bind(runs: Partial<Record<ShortcutId, Run>>): () => void {
    const offs = Object.entries(runs).map(([id, run]) => this.on(id as ShortcutId, run));
    return () => offs.forEach((off) => off());
  }

  /** Runs what is bound to the event, unless something nearer has taken it. */
  handle(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    for (const { id, run } of this.#bound.toReversed()) {
      const entry = entries.get(id);
      const hit = entry?.chords.find(
        ({ chord }) => this.#may(chord, event) && matches(chord, event)
      );
      if (!entry || !hit) continue;
      if (!entry.row.aboveDialogs && dialogIsOpen()) continue;
      event.preventDefault();
      run(hit.text);
      return;
    }
  }

  #may(chord: Chord, event: KeyboardEvent): boolean {
    if (isSingle(chord)) return this.singleKeys && !isTyping(event.target);
    if (chord.ctrl || chord.alt) return chord.key.toLowerCase() !== 'z' || !isTyping(event.target);
    return !(walking.has(chord.key) && usesKey(chord.key, event.target));
  }
}

/** The keys of the window. */
export const keys = new Keys();

/** Whether the element takes letters: fields, lists that jump to what is typed, editable text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target.closest('[role="listbox"], [role="menu"], [role="combobox"]')) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Keys that do something in the control that has the focus. */
const walking = new Set(['Enter', 'ArrowLeft', 'ArrowRight']);

/** Whether the control that has the focus takes the key itself. */
function usesKey(key: string, target: EventTarget | null): boolean {
  if (isTyping(target)) return true;
  if (!(target instanceof HTMLElement)) return false;
  // A button that is pressed already has nothing more to do: Enter goes on.
  const presses = 'a[href], button:not([aria-pressed="true"]), summary, [role="button"]';
  if (key === 'Enter') return target.closest(presses) !== null;
  return target.closest('input, [role="tablist"], [role="slider"], [tabindex="0"]') !== null;
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"][data-state="open"], dialog[open]') !== null;
}
