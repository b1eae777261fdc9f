import * as z from 'zod';

/**
 * What the function that tells of announcements tells itself: how far it has come through those affected. Of the desk alone. No call
 * walks through ten thousand of them, and one that dies is repeated from here.
 */
export const TELLING_CONTINUES = { source: 'firstline.announcements', detailType: 'Telling Continues' } as const;

export const TellingContinuesSchema = z.object({
  'detail-type': z.literal(TELLING_CONTINUES.detailType),
  detail: z.object({
    tenant: z.string(),
    number: z.string(),
    /** Of the entry that is told. */
    version: z.int(),
    source: z.string(),
    after: z.string(),
    /** Whether this page is told again by itself, because somebody of it could not be told. */
    alone: z.boolean().default(false),
  }),
});
