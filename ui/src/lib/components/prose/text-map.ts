// The text of an element as one folded string that knows where on the page each letter stands, so
// that a search may run across links and emphasised words and come back with ranges.

/** Elements that stand within a line; all others break the text, and no match runs over a break. */
const INLINE = new Set(
  'A ABBR B BDI BDO BUTTON CITE CODE DFN EM I KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' '
  )
);

/** What is on the page but not part of its text: controls, icons, numbers of notes. */
const SKIPPED = '[data-chrome], sup.fn, svg, script, style, template, [hidden], .sr';

const LATIN = /\p{Script=Latin}/u;
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const QUOTES: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"'
};

type Place = { node: Text; start: number; end: number };

export class TextMap {
  /** Lower case, Latin letters without their marks, white space as single blanks, breaks as `\n`. */
  readonly folded: string;
  readonly #places: (Place | null)[] = [];

  constructor(root: Node) {
    const folded: string[] = [];
    this.#read(root, folded);
    this.folded = folded.join('');
  }

  /** The range on the page of a stretch of `folded`. */
  range(start: number, end: number): Range | null {
    const first = this.#places[start];
    const last = this.#places[end - 1];
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return range;
  }

  /** Every place where the text stands, without overlaps. */
  find(text: string): Range[] {
    return this.#occurrences(fold(text).trim(), () => true);
  }

  /** Every place where one of the words stands by itself, in the order of the page. */
  findWords(words: readonly string[]): Range[] {
    const sought = [...new Set(words.map((word) => fold(word).trim()))];
    const alone = (start: number, end: number) =>
      !this.#isLetter(start - 1) && !this.#isLetter(end);
    return sought.flatMap((word) => this.#occurrences(word, alone));
  }

  #isLetter(position: number): boolean {
    return WORD.test(this.folded[position] ?? ' ');
  }

  #occurrences(sought: string, accepted: (start: number, end: number) => boolean): Range[] {
    const found: Range[] = [];
    if (!sought) return found;
    for (let at = this.folded.indexOf(sought); at >= 0;) {
      const end = at + sought.length;
      const range = accepted(at, end) ? this.range(at, end) : null;
      if (range) found.push(range);
      at = this.folded.indexOf(sought, range ? end : at + 1);
    }
    return found;
  }

  #read(node: Node, folded: string[]): void {
    if (node instanceof Text) return this.#readText(node, folded);
    if (!(node instanceof Element)) {
      node.childNodes.forEach((child) => this.#read(child, folded));
      return;
    }
    if (node.matches(SKIPPED)) return;
    const block = !INLINE.has(node.tagName);
    if (block) this.#push('\n', null, folded);
    node.childNodes.forEach((child) => this.#read(child, folded));
    if (block) this.#push('\n', null, folded);
  }

  #readText(node: Text, folded: string[]): void {
    let offset = 0;
    // A letter and its marks are one, also where the marks are characters of their own.
    for (const [letter] of node.data.matchAll(/[^]\p{M}*/gu)) {
      const place = { node, start: offset, end: offset + letter.length };
      offset = place.end;
      const blank = /\s/u.test(letter);
      const last = folded.at(-1);
      if (blank && (last === ' ' || last === '\n' || last === undefined)) continue;
      this.#push(blank ? ' ' : fold(letter), place, folded);
    }
  }

  /** One entry and one place for each unit, so that positions in the string are positions in the list. */
  #push(text: string, place: Place | null, folded: string[]): void {
    for (let unit = 0; unit < text.length; unit += 1) {
      folded.push(text.charAt(unit));
      this.#places.push(place);
    }
  }
}

/**
 * Lower case, with plain quotation marks. Only Latin letters lose their marks: й and ї are letters of
 * their own, while few can type the å or ł of another language.
 */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFC').toLowerCase()) {
    if (letter === '\u00ad') continue;
    if (QUOTES[letter]) folded += QUOTES[letter];
    else if (LATIN.test(letter)) folded += letter.normalize('NFD').replace(MARKS, '');
    else if (/\p{M}/u.test(letter) && LATIN.test(folded.at(-1) ?? '')) continue;
    else folded += /\s/u.test(letter) ? ' ' : letter;
  }
  return folded;
}
