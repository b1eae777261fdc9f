export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
  /** Where it begins. */
  readonly at: number;
}

/**
 * Cuts a text where the words that were found begin and end.
 *
 * @param ranges - from, and the one behind the last, in UTF-16 units; what overlaps or lies outside is cut to what is there
 */
export function piecesOf(text: string, ranges: readonly (readonly number[])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, isFound: boolean) => {
    if (to <= at) return;
    pieces.push({ text: text.slice(at, to), isFound, at });
    at = to;
  };
  for (const [from = 0, to = 0] of ranges.toSorted(([a = 0], [b = 0]) => a - b)) {
    add(Math.min(from, text.length), false);
    add(Math.min(to, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
