import * as z from 'zod';

/** What the sweep tells the function that sends: the notices collected for an address are to go out now. Of the desk alone. */
export const DIGEST_DUE = { source: 'firstline.mail', detailType: 'Digest Due' } as const;

export const DigestDueSchema = z.object({
  'detail-type': z.literal(DIGEST_DUE.detailType),
  detail: z.object({ pk: z.string() }),
});
