// Texts of message files -> something that can say a message in one language.
import { FluentBundle, FluentDateTime, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from './languages';
import { mirror } from './pseudo';

/** What may be put into a message. */
export type Args = Record<string, string | number | Date>;

// A message that wants a date written otherwise says so itself, with DATETIME.
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** The messages of one language. A pseudo-language is made from the texts of its fallback. */
export function buildBundle(language: Language, texts: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(language.formats, {
    useIsolating: true,
    transform: language.pseudo ? mirror : undefined
  });
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}

/**
 * Says a message in the first language that can say it without a mistake. When none can, the
 * id itself is shown: a mark that a tester sees, and better than an empty button.
 */
export function formatWith(bundles: readonly FluentBundle[], id: string, args?: Args): string {
  const values = args && toFluent(args);
  for (const bundle of bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) continue;
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, values, errors);
    if (errors.length === 0) return text;
  }
  return id;
}

function toFluent(args: Args): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      value instanceof Date ? new FluentDateTime(value, DAY) : value
    ])
  );
}
