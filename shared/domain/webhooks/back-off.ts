import { createHash } from 'node:crypto';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Seconds between the tries of one delivery: 21 h 36 min together, and with the most that chance adds 23 h 46 min. Eight tries
 * within a day, the first at once. The sweep looks each minute: what is due waits up to one more.
 */
export const RETRY_DELAYS: readonly number[] = [MINUTE, 5 * MINUTE, 30 * MINUTE, ...[2, 5, 7, 7].map((h) => h * HOUR)];

/** Of a delay: what failed together does not come again together. */
export const JITTER_SHARE = 0.1;

/**
 * When what was tried is tried again.
 *
 * @param tries - so far, at least one
 * @param lastMs - instant of the last
 * @param id - of the delivery, by which chance is the same for the same try
 * @returns epoch milliseconds, or null when it has had its tries
 */
export function nextTryAt(tries: number, lastMs: number, id: string): number | null {
  const delay = RETRY_DELAYS[tries - 1];
  if (delay === undefined) return null;
  return lastMs + Math.round(delay * 1000 * (1 + JITTER_SHARE * chance(`${id} ${tries}`)));
}

/** @returns from 0 to below 1 */
function chance(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
