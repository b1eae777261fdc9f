import * as z from 'zod';
import { ClockNameSchema } from './vocabulary.ts';

/** What was promised for one clock and why, as it stands in the journal: enough to replay the clock with nothing but its calendar. */
export const REOPEN_RULES = ['resume', 'restart', 'count-through'] as const;
export const CHANGE_MODES = ['retroactive', 'from-change'] as const;

export const TargetSchema = z.union([
  z.strictObject({ duration: z.string() }),
  z.strictObject({ businessDays: z.int().min(1).max(1000) }),
]);

export const ClockTermSchema = z.object({
  clock: ClockNameSchema,
  policy: z.string(),
  why: z.string(),
  target: TargetSchema,
  calendar: z.string(),
  thresholds: z.array(z.int().min(1).max(99)),
  reopen: z.enum(REOPEN_RULES),
  mode: z.enum(CHANGE_MODES),
});

export type ClockTerm = z.infer<typeof ClockTermSchema>;
export type Target = z.infer<typeof TargetSchema>;
export type ReopenRule = (typeof REOPEN_RULES)[number];

/** A calendar as a configuration had it (its rules are the domain's): kept where a verdict depends on what it was. */
export const CalendarSnapshotSchema = z.object({
  zone: z.string(),
  always: z.literal(true).optional(),
  week: z.partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), z.array(z.string())).optional(),
  holidays: z.array(z.string()).optional(),
  exceptions: z.record(z.string(), z.array(z.string())).optional(),
});
