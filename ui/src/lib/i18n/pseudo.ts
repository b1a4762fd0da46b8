// The right-to-left pseudo-language: English letters drawn from right to left. Digits keep their
// order, as they do in Arabic and Hebrew: “112” must never become “211”. The core does the same in
// `src-tauri/crates/i18n/src/pseudo.rs`.

const OVERRIDE = '\u202E';
const END = '\u202C';

/** Fluent calls this for the text of a message and never for what is put into it. */
export function mirror(text: string): string {
  return text.replace(/\p{Alphabetic}+/gu, (letters) => OVERRIDE + letters + END);
}
