import * as z from 'zod';
import { CHOOSING_METHODS } from '#events/incident/assignment.ts';
import { ClockTermSchema, StandingSchema } from '#events/incident/service-level.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema, EmailSchema, TierSchema } from '#events/terms/vocabulary.ts';

export const assigned = defineEvent({
  name: 'assigned',
  version: 1,
  summary: 'The record was handed to a group, and perhaps to a person in it.',
  data: () =>
    z.object({
      group: z.string(),
      assignee: EmailSchema.nullable(),
      tier: TierSchema,
      previous: z.object({ group: z.string(), assignee: EmailSchema.nullable() }),
      /** The desk chose: by what, among how many, and how many records they had. */
      automatic: z
        .object({ method: z.enum(CHOOSING_METHODS), among: z.int().min(1), load: z.int().min(0).nullable() })
        .optional(),
      /** The desk is to choose who has it. */
      turn: z.literal(true).optional(),
      /** Targets that begin with this group or are others in it, and clocks no policy promises any more. */
      terms: z.array(ClockTermSchema).optional(),
      /** Of these, clocks that were void: their promise begins anew here. */
      renewed: z.array(ClockNameSchema).optional(),
      dropped: z.array(ClockNameSchema).optional(),
      /** What the record stood for when it came, and the clocks that stand with it. */
      standing: StandingSchema.optional(),
    }),
  example: {
    group: 'infrastructure',
    assignee: 'lin@example.com',
    tier: 2,
    previous: { group: 'service-desk', assignee: null },
  },
});
