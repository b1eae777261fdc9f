import { secondsOf } from '#domain/time/target.ts';
import type { Threshold } from '#events/incident/service-level.ts';

/**
 * When a warning is due, in open time since the clock began to count.
 *
 * @returns milliseconds; not above zero when the whole target is shorter than the time before its end, and there is
 *   nothing left to warn of
 */
export function offsetMillis(threshold: Threshold, targetMillis: number): number {
  if (typeof threshold === 'number') return (targetMillis * threshold) / 100;
  return targetMillis - secondsOf(threshold.before) * 1000;
}

/**
 * Whether one warning says all that another would, whatever the target is: a share covers lower shares, a time before the
 * end covers longer ones. Of a share and a time before the end only the target tells which is later.
 */
export function covers(threshold: Threshold, other: Threshold): boolean {
  if (typeof threshold === 'number') return typeof other === 'number' && threshold >= other;
  return typeof other !== 'number' && secondsOf(threshold.before) <= secondsOf(other.before);
}
