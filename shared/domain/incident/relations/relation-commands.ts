import * as z from 'zod';
import type { Asked } from '#domain/incident/record/command-fields.ts';
import { boundedText } from '#events/terms/text.ts';
import { RelationSchema } from '#events/terms/vocabulary.ts';

export const LinkCommandSchema = z.strictObject({
  // A split says of itself what came from where.
  relation: RelationSchema.exclude(['split_from', 'split_into']),
  target: boundedText({ characters: 40, least: 1 }),
});

export type RelationCommand =
  | Asked<'link', typeof LinkCommandSchema>
  /** The record becomes the parent of others; `moves`: they are still to be brought under it. */
  | { readonly type: 'adopt'; readonly children: readonly string[]; readonly moves: boolean }
  /** Under another parent, or none, if it is still where it was. */
  | { readonly type: 'move-under'; readonly parent: string | null; readonly from: string | null }
  | {
      readonly type: 'resolve-with-parent';
      readonly parent: string;
      /** Names this one resolution of the parent. */
      readonly resolution: string;
      readonly code: string;
      readonly notes: string;
      readonly workaround: boolean;
    }
  /** Everything under it is quiet since `at`; `last` was the last. */
  | { readonly type: 'children-recovered'; readonly last: string; readonly at: string };
