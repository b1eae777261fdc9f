import * as z from 'zod';
import { invalid } from '#domain/kernel/errors.ts';
import type { Calendar } from './calendar.ts';
import { boundedDuration, DURATION_RULE, parseDuration } from './duration.ts';
import type { Instant } from './instant.ts';
import { addBusinessDays, addOpenTime, openDaysBetween, openMillisBetween } from './open-time.ts';

/** Ten years of open time: more is a slip of the finger, and stepping through it would keep a function busy. */
const LONGEST_TARGET_SECONDS = 10 * 366 * 86_400;

/** An ISO 8601 duration of open time, longer than zero (Semantics, rules 4 and 5). */
export const TargetDurationSchema = boundedDuration({
  ...{ least: 1, tooShort: 'must be longer than zero' },
  ...{ most: LONGEST_TARGET_SECONDS, tooLong: 'must be at most ten years' },
});

/** What is promised: open time, or the same local time on the n-th open day after. */
export const TargetSchema = z.union([
  z.strictObject({ duration: TargetDurationSchema }),
  z.strictObject({ businessDays: z.int().min(1).max(1000) }),
]);

export type Target = z.infer<typeof TargetSchema>;

/** @returns the whole second at which the target is used up when nothing pauses it */
export function dueAt(calendar: Calendar, start: Instant, target: Target): Instant {
  if ('businessDays' in target) return addBusinessDays(calendar, start, target.businessDays);
  return addOpenTime(calendar, start, secondsOf(target.duration));
}

/** @throws DomainError `invalid` for a text that TargetDurationSchema would refuse */
export function secondsOf(duration: string): number {
  const seconds = parseDuration(duration);
  if (seconds === null) throw invalid('target', `"${duration}" ${DURATION_RULE}`);
  return seconds;
}

/** Any ordinary year stands for all of them. */
const SAMPLE_YEAR = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' } as const;

/** Half of what the arithmetic walks before it gives up, so that pauses and holidays find room. */
const MOST_YEARS = 25;

/** @returns whether a calendar is open often enough for a deadline to come; to be asked when a configuration is saved (rule 5) */
export function isReachable(calendar: Calendar, target: Target): boolean {
  const openDays = openDaysBetween(calendar, SAMPLE_YEAR.from, SAMPLE_YEAR.to);
  if ('businessDays' in target) return openDays * MOST_YEARS >= target.businessDays;
  const openSeconds = openMillisBetween(calendar, SAMPLE_YEAR.from, SAMPLE_YEAR.to) / 1000;
  return openSeconds * MOST_YEARS >= secondsOf(target.duration);
}
