import * as z from 'zod';
import { InstantSchema, TierSchema } from '#events/terms/vocabulary.ts';

/** Where a record was worked on, and how long. */
export const TierTimeSchema = z.object({
  tier: TierSchema,
  group: z.string(),
  from: InstantSchema,
  to: InstantSchema.nullable(),
});

/** A `group` of null sums groups beyond the first hundred. */
export const TierSumSchema = z.object({
  tier: TierSchema,
  group: z.string().nullable(),
  milliseconds: z.int().min(0),
});

export type TierTime = z.infer<typeof TierTimeSchema>;
export type TierSum = z.infer<typeof TierSumSchema>;
