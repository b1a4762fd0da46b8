// A text cut at its marks.

export type Piece = { text: string; marked: boolean };

/**
 * Marks count in UTF-16 units, as strings do. Those that overlap, come unordered or reach beyond the
 * text are put right, because a wrong mark must not cost a letter of the text.
 */
export function piecesOf(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of marks.toSorted((one, other) => one[0] - other[0])) {
    const start = Math.max(from, done);
    const end = Math.min(to, text.length);
    if (end <= start) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}
