import type { Reading } from './queue-row.ts';

/** How a clock stands, as a row shows it. */
export interface Standing {
  readonly state: 'running' | 'soon' | 'overdue' | 'paused';
  /** Seconds until it is due, or since it was; of a paused clock what it still has. */
  readonly seconds: number;
  /** How much of the target is used, 0 to 1. */
  readonly used: number;
}

/** As the queue of what is due soon has it. */
const SOON_SECONDS = 3_600;

/** @returns null of a record without a clock that still counts */
export function standingOf(next: Reading | null, now: number): Standing | null {
  if (next === null) return null;
  const { targetSeconds: target, elapsedSeconds: elapsed, dueAt } = next;
  if (next.state === 'paused' || dueAt === null) {
    const left = target - elapsed;
    return { state: left < 0 ? 'overdue' : 'paused', seconds: Math.abs(left), used: share(elapsed, target) };
  }
  const left = (Date.parse(dueAt) - now) / 1000;
  if (left <= 0) return { state: 'overdue', seconds: -left, used: 1 };
  // What elapsed is from when the row was read; a clock that runs round the clock is known to have gone on since.
  const used = Math.max(share(elapsed, target), share(target - left, target));
  return { state: left <= SOON_SECONDS ? 'soon' : 'running', seconds: left, used };
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, part / whole));
}
