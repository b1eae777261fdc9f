import * as z from 'zod';
import { CalendarSnapshotSchema, ClockTermSchema, ThresholdSchema } from '#events/incident/service-level.ts';
import { ClockNameSchema, InstantSchema } from '#events/terms/vocabulary.ts';

/**
 * The facts of one clock, folded from the journal (clock-fold.ts). Nothing in it depends on the hour or on a calendar:
 * state, elapsed time and due instant are read from it (clock-reading.ts), so a corrected calendar corrects them all.
 */

/** One reason to stand still; `to` is null while it lasts. Pauses of several causes may overlap and count once (rule 8). */
const PauseSchema = z.object({ from: InstantSchema, to: InstantSchema.nullable(), cause: z.string() });

const BreachSchema = z.object({ breachedAt: InstantSchema, detectedAt: InstantSchema });

const ChangeSchema = z.object({ at: InstantSchema, countsFrom: InstantSchema, term: ClockTermSchema });

/** What was decided before a reopening; never rewritten (rule 12). */
const CycleSchema = z.object({
  countsFrom: InstantSchema,
  stoppedAt: InstantSchema,
  reopenedAt: InstantSchema,
  rule: ClockTermSchema.shape.reopen,
  breach: BreachSchema.nullable(),
});

const OneClockSchema = z.object({
  name: ClockNameSchema,
  term: ClockTermSchema,
  /** The opening, or the reopening under the rule `restart`: what a retroactive change counts from. */
  startedAt: InstantSchema,
  /** What the present target counts from: `startedAt`, or the last change under the mode `from-change`. */
  countsFrom: InstantSchema,
  /** The last instant at which the target or the past changed: thresholds that lie before it were jumped (rule 14). */
  changedAt: InstantSchema,
  /** Every change of the promise in this cycle since it counts from `countsFrom`: each may have armed a threshold again (rule 15). */
  changes: z.array(ChangeSchema).optional(),
  pauses: z.array(PauseSchema),
  /** Warnings sent, without those that a higher one covers. */
  warnings: z.array(z.object({ threshold: ThresholdSchema, at: InstantSchema })),
  /** Escalation steps of this cycle that were taken, and those jumped with them. */
  steps: z.array(z.object({ policy: z.string(), step: z.string(), at: InstantSchema })).default([]),
  breach: BreachSchema.nullable(),
  /** The answer or the resolution; without a breach before it the clock is met. */
  stoppedAt: InstantSchema.nullable(),
  voidedAt: InstantSchema.nullable(),
  cycles: z.array(CycleSchema),
  /** What a finished clock was judged by, where the record has moved to a configuration with another calendar. */
  keptCalendar: CalendarSnapshotSchema.optional(),
  /** The group or supplier that promised handed the record over: that is what stopped the clock. */
  left: z.literal(true).optional(),
});

export const ClockRecordSchema = OneClockSchema.extend({
  /** A group's or supplier's clock: how those who had the record before stood when they handed it over, oldest first. */
  earlier: z.array(OneClockSchema).optional(),
});

export type ClockRecord = z.infer<typeof ClockRecordSchema>;
/** A clock without those of earlier holders. */
export type OneClock = z.infer<typeof OneClockSchema>;
export type ClockPause = z.infer<typeof PauseSchema>;
