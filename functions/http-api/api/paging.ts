import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';

export const LONGEST_PAGE = 100;
export const DEFAULT_PAGE = 50;

/** The query of everything that comes in pages. */
export const Paging = {
  limit: z.coerce
    .number({ error: 'must be a number' })
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be at least 1' })
    .max(LONGEST_PAGE, { error: `must be at most ${LONGEST_PAGE}` })
    .default(DEFAULT_PAGE),
  /** `nextCursor` of the page before; bound to tenant and query (Semantics, rule 40). */
  cursor: boundedText({ characters: 2048, untrimmed: true }).optional(),
};

/** A page of items that have an id; one that cannot be read stands in its place. */
export function pageOfItems<Item extends z.ZodType>(item: Item) {
  return pageOf(z.union([item, z.strictObject({ id: z.string(), unreadable: z.literal(true) })]));
}

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
