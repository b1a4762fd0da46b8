// Where the text of the messages comes from. English is part of the program's first file, so that
// there is always something to say; each other language is read when it is first chosen.

// The words on the papers of a case and on blank checklists are the core's alone.
const english = import.meta.glob<string>(
  [
    '../../../../locales/en/*.ftl',
    '!../../../../locales/en/letters.ftl',
    '!../../../../locales/en/sheet.ftl'
  ],
  { query: '?raw', import: 'default', eager: true }
);

const others = import.meta.glob<string>(
  [
    '../../../../locales/*/*.ftl',
    '!../../../../locales/en/*.ftl',
    '!../../../../locales/*/letters.ftl',
    '!../../../../locales/*/sheet.ftl'
  ],
  { query: '?raw', import: 'default' }
);

/** The message files of the source language. */
export const sourceTexts: readonly string[] = Object.values(english);

/** The message files of a language; none for the source language or one without messages. */
export function loadTexts(code: string): Promise<string[]> {
  const files = Object.entries(others).filter(([path]) => path.includes(`/locales/${code}/`));
  return Promise.all(files.map(([, load]) => load()));
}
