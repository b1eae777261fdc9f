import * as z from 'zod';
import { ClockNameSchema } from '#events/terms/vocabulary.ts';
import { EscalationTermSchema } from './escalation.ts';

/** What was promised for one clock and why, as it stands in the journal: enough to replay the clock with nothing but its calendar. */
export const REOPEN_RULES = ['resume', 'restart', 'count-through'] as const;
export const CHANGE_MODES = ['retroactive', 'from-change'] as const;
/** What happens to a group's or supplier's clock when the record comes back to it. */
export const REASSIGN_RULES = ['restart', 'continue'] as const;

export const TargetSchema = z.union([
  z.strictObject({ duration: z.string() }),
  z.strictObject({ businessDays: z.int().min(1).max(1000) }),
]);

/** Percent of the target used up, or open time before its end. */
export const ThresholdSchema = z.union([z.int().min(1).max(99), z.strictObject({ before: z.string() })]);

export const ClockTermSchema = z.object({
  clock: ClockNameSchema,
  policy: z.string(),
  why: z.string(),
  target: TargetSchema,
  calendar: z.string(),
  thresholds: z.array(ThresholdSchema),
  reopen: z.enum(REOPEN_RULES),
  mode: z.enum(CHANGE_MODES),
  /** The steps as they were when the promise was made. */
  escalation: EscalationTermSchema.optional(),
  /** Instead of the calendar's own: where the group works, when the policy says so. */
  zone: z.string().optional(),
  /** Who promised: the group or the supplier of a clock that runs for one. */
  group: z.string().optional(),
  onReassign: z.enum(REASSIGN_RULES).optional(),
});

/** Why a record stands, and which of its clocks stand with it. */
export const StandingSchema = z.object({ cause: z.string(), pauses: z.array(ClockNameSchema) });

export type ClockTerm = z.infer<typeof ClockTermSchema>;
export type Standing = z.infer<typeof StandingSchema>;
export type Target = z.infer<typeof TargetSchema>;
export type Threshold = z.infer<typeof ThresholdSchema>;
export type ReopenRule = (typeof REOPEN_RULES)[number];

/** A calendar as a configuration had it (its rules are the domain's): kept where a verdict depends on what it was. */
export const CalendarSnapshotSchema = z.object({
  zone: z.string(),
  always: z.literal(true).optional(),
  week: z.partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), z.array(z.string())).optional(),
  holidays: z.array(z.string()).optional(),
  exceptions: z.record(z.string(), z.array(z.string())).optional(),
});
