import * as z from 'zod';
import { LessonSchema, ReviewStateSchema } from '#events/incident/review/review.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

/**
 * What the rules need of a review. Its answers lie in the journal alone, where those who read the review find them: a dozen
 * questionnaires filled to their limits take 1.7 MB, and no other command has a use for them.
 */
export const ReviewRecordSchema = z.object({
  state: ReviewStateSchema,
  openedAt: InstantSchema,
  dueAt: InstantSchema,
  /** The resolution it was opened at: another one sets another due date. */
  resolvedAt: InstantSchema.nullable(),
  overdue: z.boolean(),
  endedAt: InstantSchema.nullable(),
  /** Why it was waived. */
  reason: z.string().nullable(),
  /** By question, what tells one answer from another: the same again changes nothing. */
  answered: z.record(z.string(), z.string()),
  contributingFactors: z.array(z.string()),
  rootCause: z.string().nullable(),
  /** The problem that was proposed by it. */
  problem: z.object({ title: z.string(), at: InstantSchema }).nullable(),
  /** In the order they were added; none is ever taken away. */
  lessons: z.array(LessonSchema),
});
export type ReviewRecord = z.output<typeof ReviewRecordSchema>;
