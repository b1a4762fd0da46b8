// Names of countries and languages in the language of the interface, as the web view knows them.
import { languages } from './languages';
import { interfaceLanguage } from './runtime.svelte';

/** “Sweden” for `se`; the code itself where there is no such country. */
export function countryName(code: string): string {
  return nameOf('region', code.toUpperCase());
}

/** “Swedish” for `sv`; the code itself where there is no such language. */
export function languageName(code: string): string {
  return nameOf('language', code);
}

/** “Svenska” for `sv`: what its speakers call it, whatever the language of the interface. */
export function ownName(code: string): string {
  return languages.find((language) => language.code === code)?.ownName ?? languageName(code);
}

function nameOf(type: 'region' | 'language', code: string, lang?: string): string {
  try {
    return (
      new Intl.DisplayNames(lang || interfaceLanguage.current.formats, { type }).of(code) ?? code
    );
  } catch {
    // Intl throws for what cannot be a code at all.
    return code;
  }
}

/** “Latvija” for `lv` in Latvian: for words on paper, which may be in any language. */
export const countryNameIn = (code: string, lang: string) =>
  nameOf('region', code.toUpperCase(), lang);

/** “zviedru” for `sv` in Latvian. */
export const languageNameIn = (code: string, lang: string) => nameOf('language', code, lang);
