// The language of the interface: which one is shown, and how a message is said in it. The functions
// of `messages.ts` end here. Whatever shows a message is drawn again when the language changes.
import type { FluentBundle } from '@fluent/bundle';
import { buildBundle, formatWith, type Args } from './bundle';
import { languages, type Language } from './languages';
import { loadTexts, sourceTexts } from './texts';

const source = languages[0];
// Built once: the first screen needs it, and every other language falls back to it.
const sourceBundle = buildBundle(source, sourceTexts);

export class InterfaceLanguage {
  #current = $state.raw<Language>(source);
  #bundles = $state.raw<readonly FluentBundle[]>([sourceBundle]);
  #choices = 0;

  /** The language shown now. */
  get current(): Language {
    return this.#current;
  }

  /**
   * Shows the interface in another language, once its messages are there; until then, and when they
   * cannot be read, it stays as it was. A code that the program does not know shows the source
   * language. Of two choices in a hurry the later one counts, however long each takes to load.
   */
  async choose(code: string): Promise<void> {
    const choice = ++this.#choices;
    const chain = fallbackChain(code);
    const bundles = await Promise.all(chain.map(loadBundle));
    if (choice !== this.#choices) return;
    this.#bundles = bundles;
    this.#current = chain[0];
  }

  /** Says a message. Called by the generated functions only, which know its arguments. */
  format(id: string, args?: Args): string {
    return formatWith(this.#bundles, id, args);
  }
}

/** The language of this window. */
export const interfaceLanguage = new InterfaceLanguage();

/** Says a message in the language of this window. */
export function format(id: string, args?: Args): string {
  return interfaceLanguage.format(id, args);
}

/** The languages to try for a message, best first. */
function fallbackChain(code: string): [Language, ...Language[]] {
  const find = (wanted: string) => languages.find((language) => language.code === wanted);
  const chain: [Language, ...Language[]] = [find(code) ?? source];
  for (let next = chain[0].fallback; next;) {
    const language = find(next) ?? source;
    chain.push(language);
    next = language.fallback;
  }
  return chain;
}

async function loadBundle(language: Language): Promise<FluentBundle> {
  if (language === source) return sourceBundle;
  const code = (language.pseudo && language.fallback) || language.code;
  return buildBundle(language, code === source.code ? sourceTexts : await loadTexts(code));
}
