import * as z from 'zod';
import { DURATION_RULE, parseDuration } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Calendar } from './calendar.ts';
import { addBusinessDays, addOpenTime } from './open-time.ts';

/** Ten years of open time: more is a slip of the finger, and stepping through it would keep a function busy. */
const LONGEST_TARGET_SECONDS = 10 * 366 * 86_400;

/** An ISO 8601 duration of open time, longer than zero (Semantics, rules 4 and 5). */
export const TargetDurationSchema = z.string().superRefine((text, context) => {
  const seconds = parseDuration(text);
  if (seconds === null) return context.addIssue({ code: 'custom', message: DURATION_RULE });
  if (seconds <= 0) return context.addIssue({ code: 'custom', message: 'must be longer than zero' });
  if (seconds > LONGEST_TARGET_SECONDS) context.addIssue({ code: 'custom', message: 'must be at most ten years' });
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

/** @returns the length of a validated duration in seconds */
export function secondsOf(duration: string): number {
  return parseDuration(duration) ?? 0;
}
