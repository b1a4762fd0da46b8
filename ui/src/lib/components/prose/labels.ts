// The words that a text needs around it, in the language of the interface. The caller gives them,
// because this tier knows no words.

export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

export type ProseLabels = {
  /** Titles of the alert blocks. */
  callouts: Record<CalloutKind, string>;
  /** Name of the button beside words to say. */
  copySay: string;
  /** Name of the button behind an address. */
  copyAddress: (address: string) => string;
  /** Name of a table that scrolls. */
  table: string;
  /** Name of the notes at the foot of a text. */
  notes: string;
  /** Said below the first list that can be ticked; empty says nothing. */
  ticks: string;
  /** Small words within a text, by the names that the content crate gives them. */
  words: Readonly<Record<string, string>>;
  /** The date of a source in words, from the text of the directory. */
  asOf: (date: string) => string;
  /** Name of a state, by its two letters. */
  country: (code: string) => string;
  /** Text of the link from a word to the list of all definitions. */
  readTerm: (term: string) => string;
};

/** What a marked word means. */
export type Definition = { id: string; term: string; definition: string; lang: string };
