import { useState } from 'react';
import { textOf } from '../../api/problem.ts';
import type { QueueRow } from '../rows/queue-row.ts';
import type { Act, Deed } from './deed.ts';
import { doDeed } from './do-deed.ts';
import { inTurns } from './in-turns.ts';

const AT_ONCE = 4;

export interface Outcome {
  readonly row: QueueRow;
  /** What the desk says against it; null when it is done. */
  readonly refused: string | null;
}

/** An act on records, and what has become of each so far. */
export interface Run {
  readonly act: Act;
  readonly total: number;
  readonly outcomes: readonly Outcome[];
}

/** Does acts from a list and keeps what became of the last one. */
export function useDeeds() {
  const [run, setRun] = useState<Run | null>(null);
  const start = async (rows: readonly QueueRow[], deed: Deed): Promise<readonly Outcome[]> => {
    const told = (outcomes: readonly Outcome[]) => setRun({ act: deed.act, total: rows.length, outcomes });
    told([]);
    return inTurns(rows, AT_ONCE, (row) => attempt(row, deed), told);
  };
  return { run, start, forget: () => setRun(null) };
}

async function attempt(row: QueueRow, deed: Deed): Promise<Outcome> {
  try {
    await doDeed(row, deed);
    return { row, refused: null };
  } catch (error) {
    // Recovery: what one record refuses is its own result; the others go on.
    return { row, refused: textOf(error) };
  }
}
