import * as z from 'zod';
import type { MergingCommand } from '#domain/incident/merging/merging-commands.ts';
import { type Asked, title } from '#domain/incident/record/command-fields.ts';

/** Each is an entry of the new record, written with both records in one transaction of 100 writes. */
export const MOST_SPLIT_ENTRIES = 20;

export const SplitSchema = z.strictObject({
  entries: z.array(z.int().min(1)).min(1).max(MOST_SPLIT_ENTRIES).meta({
    description: 'Versions of the entries, as the timeline has them',
  }),
  title,
});
export const UnsplitSchema = z.strictObject({});

/** What a split, and its undoing, is to the record that keeps its journal (use-cases/merging/split-incident.ts). */
export type SplittingCommand =
  | (Asked<'split-off', typeof SplitSchema> & { readonly to: string; readonly forOthers: boolean })
  | {
      readonly type: 'undo-split';
      readonly from: string;
      readonly takeIn: Extract<MergingCommand, { type: 'take-in' }>;
    };
