import * as z from 'zod';
import { PageAheadSchema, PageStepSchema, PagingSchema } from '#events/incident/paging.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

/** Paging as the rules need it: what others see, and the steps it began with (Semantics, rule 48). */
export const PagingRecordSchema = PagingSchema.extend({
  steps: z.array(PageStepSchema),
  repeat: z.int().min(0),
  reAcknowledgeAfter: z.string().nullable(),
  /** When the round that runs began: one that began before the record was loud again begins anew. */
  runsSince: InstantSchema,
  /** Whether anybody was reached in the round that runs. */
  reached: z.boolean(),
  /** When whoever accepted was last heard of. */
  heardAt: InstantSchema.nullable(),
});

export type PagingRecord = z.infer<typeof PagingRecordSchema>;

/** What follows by other ways, of a policy or by hand. */
export const PagesAheadSchema = z.array(PageAheadSchema);
