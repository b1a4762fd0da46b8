// A short text of the handbook as paragraphs of text and links, from HTML that the content crate made.
// Nothing of the HTML is inserted; whatever is neither text, emphasis nor a link is its text.

export type Piece = { text: string; href?: string; strong?: boolean };
export type Line = Piece[];

const blocks = new Set(['P', 'LI', 'UL', 'OL', 'DIV', 'BLOCKQUOTE', 'ASIDE', 'SECTION']);

export function readLines(html: string): Line[] {
  const lines: Line[] = [[]];
  const walk = (node: Node, style: Omit<Piece, 'text'>) => {
    if (node instanceof Text) return lines.at(-1)?.push({ ...style, text: node.data });
    if (!(node instanceof Element)) return;
    const isBlock = blocks.has(node.tagName);
    if (isBlock) lines.push([]);
    const within = { ...style, ...styleOf(node) };
    node.childNodes.forEach((child) => walk(child, within));
    if (isBlock) lines.push([]);
  };
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  parsed.body.childNodes.forEach((node) => walk(node, {}));
  return lines.map(trimmed).filter((line) => line.length > 0);
}

/** The text alone, for names that are read aloud. */
export const plainText = (html: string) =>
  readLines(html)
    .map((line) => line.map((piece) => piece.text).join(''))
    .join(' ');

/** Names of the small words behind the text (`urgent`), which the interface has in its language. */
export const wordsBehind = (html: string) =>
  [
    ...new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelectorAll<HTMLElement>('[data-word]')
  ]
    .map((place) => place.dataset.word ?? '')
    .filter((name) => name !== '');

function styleOf(element: Element): Omit<Piece, 'text'> {
  if (element.tagName === 'STRONG') return { strong: true };
  // Only links to pages of the handbook lead anywhere; all others stay text.
  const href = element.matches('a.page-link') ? element.getAttribute('href') : null;
  return href?.startsWith('/read/') ? { href } : {};
}

function trimmed(line: Line): Line {
  const pieces = line
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }));
  const [first] = pieces;
  if (first) first.text = first.text.trimStart();
  const last = pieces.at(-1);
  if (last) last.text = last.text.trimEnd();
  return pieces.some((piece) => piece.text !== '') ? pieces : [];
}
