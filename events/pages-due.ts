import * as z from 'zod';

/** What the sweep tells the function that pages: what was bundled for somebody is to go out now. Of the desk alone. */
export const PAGES_DUE = { source: 'firstline.pages', detailType: 'Pages Due' } as const;

export const PagesDueSchema = z.object({
  'detail-type': z.literal(PAGES_DUE.detailType),
  detail: z.object({ pk: z.string() }),
});
