import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';

/** From 1, very bad, to 5, very good. */
export const SCORES = [1, 2, 3, 4, 5] as const;

/** What the requester thought of how a record was handled. */
export const SurveySchema = z.object({
  score: z.literal(SCORES),
  comment: z.string().nullable(),
  /** The closure it is about; after reopening and closing again it can be answered anew. */
  closedAt: InstantSchema,
});

export type Survey = z.infer<typeof SurveySchema>;
