import { type Instant, instant, millis, roundedUpToSecond } from './instant.ts';
import { secondsOf } from './target.ts';

/**
 * So long afterwards by the clock on the wall, on a whole second and never before (Semantics, rule 6): a timer knows no parts of one.
 *
 * @param duration - ISO 8601, of a schema that refused any other
 */
export function later(at: Instant, duration: string): Instant {
  return instant(roundedUpToSecond(millis(at) + secondsOf(duration) * 1000));
}
