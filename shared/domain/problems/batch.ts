import * as z from 'zod';

/** What is done to many incidents because of one entry of their problem. */
export const BATCH_KINDS = ['link', 'remove', 'tell', 'resolve', 'undo'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

/** Some of it may be done and some not: what became of each incident lies beside the problem, so that it goes on where it stopped. */
export const BatchSchema = z.object({
  /** Of the entry. */
  version: z.int(),
  /** Of the entry: what is done because of it has ids made from it. */
  id: z.string(),
  kind: z.enum(BATCH_KINDS),
  /** Whoever asked for it; null where the desk itself did. */
  by: z.string().nullable(),
  /** Those that were named; empty where it is about all that are linked. */
  numbers: z.array(z.string()),
});

export type Batch = z.output<typeof BatchSchema>;

/** Some 6 KB of numbers each, in the snapshot until they are done. */
export const MOST_BATCHES = 5;
