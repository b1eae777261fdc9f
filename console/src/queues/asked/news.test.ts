import { describe, expect, it } from 'vitest';
import { type QueueRow, rowOf } from '../rows/queue-row.ts';
import { inPlace, newsOf } from './news.ts';

const row = (number: string, title = number): QueueRow => ({ ...rowOf({ number, unreadable: true }), title });
const numbers = (rows: readonly QueueRow[]) => rows.map(({ number }) => number);

describe('given rows that somebody reads', () => {
  const shown = [row('A'), row('B'), row('C')];

  it('when nothing changed then there is no news', () => {
    expect(newsOf(shown, shown)).toEqual({ arrived: 0, moved: false });
  });

  it('when others arrive, go, or change then rows stay where they are', () => {
    const latest = [row('D'), row('C', 'new title'), row('A')];
    const rows = inPlace(shown, latest);
    expect(numbers(rows)).toEqual(['A', 'B', 'C']);
    expect(rows.map(({ left }) => left)).toEqual([false, true, false]);
    expect(rows[2]?.title).toBe('new title');
    expect(newsOf(shown, latest)).toEqual({ arrived: 1, moved: true });
  });

  it('when a record has gone then there is something to show, and nothing new', () => {
    expect(newsOf(shown, shown.slice(1))).toEqual({ arrived: 0, moved: true });
  });
});
