import * as z from 'zod';
import type { Calendar } from '#domain/time/calendar.ts';
import { type Instant, instant, millis } from '#domain/time/instant.ts';
import { type Target, TargetDurationSchema, TargetSchema } from '#domain/time/target.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { dueMillis, timeOf, toInterval } from './clock/clock-time.ts';
import { runningMillis } from './clock/paused-time.ts';

const MOST_PAUSES = 100;

const pause = z
  .strictObject({ from: GivenInstantSchema, to: GivenInstantSchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not lie before from' });

/** The body of `POST /calendars/preview` without its calendar, which may be a name. */
export const PreviewQuestionSchema = z
  .strictObject({
    start: GivenInstantSchema,
    target: z.union([TargetDurationSchema, TargetSchema]).optional(),
    until: GivenInstantSchema.optional(),
    pauses: z.array(pause).max(MOST_PAUSES).default([]),
  })
  .refine(({ target, until }) => (target === undefined) !== (until === undefined), {
    path: ['target'],
    message: 'give either target or until',
  });

export type PreviewQuestion = z.output<typeof PreviewQuestionSchema>;
export type PreviewAnswer = { readonly dueAt: Instant } | { readonly openSeconds: number };

/** The arithmetic of the clocks for anybody to try: a due instant for a target, open time for an end (0 when it lies before the start). */
export function preview(calendar: Calendar, { start, target, until, pauses }: PreviewQuestion): PreviewAnswer {
  if (target !== undefined) return { dueAt: dueAtWithPauses(calendar, start, asTarget(target), pauses) };
  const open = runningMillis(calendar, millis(start), millis(until ?? start), pauses.map(toInterval));
  return { openSeconds: Math.floor(open / 1000) };
}

/** The plain text of a duration is the short form of a target. */
function asTarget(target: string | Target): Target {
  return typeof target === 'string' ? { duration: target } : target;
}

function dueAtWithPauses(
  calendar: Calendar,
  start: Instant,
  target: Target,
  pauses: PreviewQuestion['pauses'],
): Instant {
  const time = timeOf(calendar, start, target, pauses);
  // Every pause of a preview ends, so nothing keeps the due instant away for ever.
  return instant(dueMillis(time) ?? time.plainDueAt);
}
