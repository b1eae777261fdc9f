import type { ClockReading } from '#events/incident/incident.ts';

/** What is promised to the requester orders the lists; what groups and suppliers promise each other does not. */
const PROMISED: readonly ClockReading['name'][] = ['response', 'resolution'];

/**
 * @returns the clock that people look at first: of those that run, or were missed and never met, the one that is due first;
 *   else one that is paused. Null where none is ahead.
 */
export function nextClock<Reading extends Pick<ClockReading, 'name' | 'state' | 'dueAt'>>(
  readings: readonly Reading[],
  isResolved: boolean,
): Reading | null {
  if (isResolved) return null;
  const promised = readings.filter(({ name }) => PROMISED.includes(name));
  const due = promised.filter((reading) => reading.dueAt !== null && isAhead(reading));
  const [first] = due.toSorted((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1));
  return first ?? promised.findLast(({ state }) => state === 'paused') ?? null;
}

/** A missed response stays missed whatever happens; a missed resolution is still owed. */
function isAhead({ name, state }: Pick<ClockReading, 'name' | 'state'>): boolean {
  return state === 'running' || (name === 'resolution' && state === 'missed');
}
