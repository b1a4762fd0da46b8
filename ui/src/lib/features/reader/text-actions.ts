// What the text of a page asks of the reader around it.
import type { ProseLabels } from '$lib/components/prose/labels';

export type TextActions = {
  labels: ProseLabels;
  /** Goes to another page, or with an empty page to a place on this one. */
  follow: (page: string, anchor: string) => void;
  copy: (text: string, what: 'words' | 'address') => void;
  /** The text was written; the returned function is called before it is written anew. */
  written: (root: HTMLElement) => () => void;
  compareWithOriginal: () => void;
};
