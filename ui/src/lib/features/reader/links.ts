// Addresses of the reader inside the program.

/** Where the definitions of all words stand; the id of a word is added. */
export const definitionHref = '/read/guide/about/words-we-use#term-';

export function pageHref(page: string, anchor = '', beside: string | null = null): string {
  const query = beside ? `?beside=${encodeURIComponent(beside)}` : '';
  return `/read/${page}${query}${anchor ? `#${anchor}` : ''}`;
}
