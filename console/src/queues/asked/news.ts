import type { QueueRow } from '../rows/queue-row.ts';

/** What came since the reader looked. */
export interface News {
  /** Records that were not in the page. */
  readonly arrived: number;
  /** Whether rows would move or go. */
  readonly moved: boolean;
}

/**
 * Rows where they are, with what is known of them now: contents change, places do not. One that is in the list no more says
 * so and keeps its place until the reader asks for what is new.
 */
export function inPlace(shown: readonly QueueRow[], latest: readonly QueueRow[]): QueueRow[] {
  const now = new Map(latest.map((row) => [row.number, row]));
  return shown.map((row) => now.get(row.number) ?? { ...row, left: true });
}

export function newsOf(shown: readonly QueueRow[], latest: readonly QueueRow[]): News {
  const known = new Set(shown.map(({ number }) => number));
  const arrived = latest.filter(({ number }) => !known.has(number)).length;
  const moved = latest.length !== shown.length || latest.some(({ number }, place) => shown[place]?.number !== number);
  return { arrived, moved };
}
