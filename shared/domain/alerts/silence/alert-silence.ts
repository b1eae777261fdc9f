import * as z from 'zod';
import { AlertMatchSchema } from '#domain/alerts/matching/alert-match.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { boundedText } from '#events/terms/text.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

/**
 * What somebody quiets for a while without touching the configuration. It behaves as a maintenance window that notes: what
 * it fits is opened and shown, and nobody is told before it ends.
 */
export const SilenceBodySchema = z.strictObject({
  match: AlertMatchSchema.refine((match) => Object.keys(match).length > 0, {
    error: 'must name something; {"source": "*"} is everything',
  }),
  from: GivenInstantSchema.optional(),
  until: GivenInstantSchema,
  /** Stands on every record it quiets. */
  reason: boundedText({ characters: 500, least: 1 }),
});

export const AlertSilenceSchema = z.object({
  id: z.string(),
  match: AlertMatchSchema,
  from: InstantSchema,
  until: InstantSchema,
  reason: z.string(),
  by: z.string(),
  madeAt: InstantSchema,
  /** Somebody ended it before its time. */
  endedAt: InstantSchema.nullable(),
  endedBy: z.string().nullable(),
});

export type SilenceBody = z.output<typeof SilenceBodySchema>;
export type AlertSilence = z.output<typeof AlertSilenceSchema>;

/** Whether it is still to be heeded, now or later. */
export function isAhead({ until, endedAt }: AlertSilence, now: string): boolean {
  return endedAt === null && now < until;
}

export function isInForce(silence: AlertSilence, now: string): boolean {
  return isAhead(silence, now) && now >= silence.from;
}
