import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';

/** The found ones in brackets. */
const drawn = (text: string, ranges: readonly (readonly number[])[]) =>
  piecesOf(text, ranges)
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('');

describe('given a text and where words were found', () => {
  it.each([
    ['none', [], 'The checkout is slow'],
    [
      'two',
      [
        [4, 12],
        [16, 20],
      ],
      'The [checkout] is [slow]',
    ],
    ['the first word', [[0, 3]], '[The] checkout is slow'],
    [
      'them in another order',
      [
        [16, 20],
        [4, 12],
      ],
      'The [checkout] is [slow]',
    ],
    [
      'overlapping ones',
      [
        [4, 9],
        [6, 12],
      ],
      'The [check][out] is slow',
    ],
    [
      'one inside another',
      [
        [4, 12],
        [5, 7],
      ],
      'The [checkout] is slow',
    ],
    ['one beyond the end', [[16, 99]], 'The checkout is [slow]'],
  ])('when there are %s then they are marked and nothing is lost', (_, ranges, expected) => {
    expect(drawn('The checkout is slow', ranges)).toBe(expected);
  });

  it('when a character has two units then places count units', () => {
    expect(drawn('🔥 slow', [[3, 7]])).toBe('🔥 [slow]');
  });
});
