import * as z from 'zod';

/** Instants the desk takes: 1970-01-01 to before 2200-01-01. Beyond it arithmetic of calendars and keys has no room. */

export const EARLIEST_MS = 0;
/** Exclusive. */
export const END_MS = Date.UTC(2200, 0, 1);
const RANGE = 'must lie between 1970-01-01 and the end of 2199';

/** What senders' clocks may be ahead of ours. */
const BELIEVED_AHEAD_MS = 3_600_000;

/** An instant somebody sends: any offset is understood; it comes out in UTC with milliseconds. */
export const GivenInstantSchema = z.iso
  .datetime({ offset: true })
  .refine((value) => Number.isNaN(Date.parse(value)) || isInRange(Date.parse(value)), { error: RANGE })
  // Overwritten, not transformed: what comes out is an instant as well, and the description of the API says so.
  .overwrite((value) => (isInRange(Date.parse(value)) ? new Date(value).toISOString() : value));

/** @param ms milliseconds since 1970 in UTC; NaN is out of range */
export function isInRange(ms: number): boolean {
  return ms >= EARLIEST_MS && ms < END_MS;
}

/**
 * What a machine or a mail says of when something was. Outside of the range, or more than an hour ahead of its arrival, it is
 * not believed.
 *
 * @param arrivedAt ISO instant
 * @returns the ISO instant, or null as if none had been given
 */
export function believedInstant(said: string | null | undefined, arrivedAt: string): string | null {
  const ms = Date.parse(said ?? '');
  if (!isInRange(ms) || ms > Date.parse(arrivedAt) + BELIEVED_AHEAD_MS) return null;
  return new Date(ms).toISOString();
}
