import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/** An ISO 8601 duration, e.g. `PT4H` or `P2M`. */
export const IsoDuration = z.string().refine(isDuration, 'must be an ISO 8601 duration such as PT4H or P3D');

/** An ISO 8601 instant with its offset, as epoch milliseconds. */
export const IsoInstant = z.iso
  .datetime({ offset: true, error: 'must be an instant such as 2026-09-07T09:00:00Z' })
  .transform((text) => Date.parse(text));

/** `at` (epoch milliseconds) moved by a duration; months and years are those of the calendar in UTC. */
export function addDuration(at: number, duration: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').add(Temporal.Duration.from(duration))
    .epochMilliseconds;
}

function isDuration(text: string): boolean {
  try {
    Temporal.Duration.from(text);
    return true;
  } catch {
    // Recovery: being no duration is the answer.
    return false;
  }
}
