import { piecesOf } from './pieces.ts';
import styles from './search.module.css';

interface MarkedProps {
  readonly text: string;
  readonly ranges: readonly (readonly number[])[];
}

/** A text with the words that were found in it; whatever is written in it is text. */
export function Marked({ text, ranges }: MarkedProps) {
  return piecesOf(text, ranges).map((piece) =>
    piece.isFound ? (
      <mark key={piece.at} className={styles.found}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
