import * as z from 'zod';

/** What the sweep tells the function that calls other systems: what waits for a webhook is to be tried now. Of the desk alone. */
export const WEBHOOKS_DUE = { source: 'firstline.webhooks', detailType: 'Webhooks Due' } as const;

export const WebhooksDueSchema = z.object({
  'detail-type': z.literal(WEBHOOKS_DUE.detailType),
  detail: z.object({ pk: z.string() }),
});
