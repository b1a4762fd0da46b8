// Language and direction of the document. They are set here and nowhere else; styles use logical
// properties and follow.
import { languages, type Language } from './languages';

/** Marks a document, or a part of it that is in another language, for styles and screen readers. */
export function markLanguage(element: HTMLElement, language: Language): void {
  element.lang = language.code;
  element.dir = language.direction;
}

/** The direction of a language by its code, for the `dir` of a passage; left to right if unknown. */
export function directionOf(code: string): Language['direction'] {
  return languages.find((language) => language.code === code)?.direction ?? 'ltr';
}
