import * as z from 'zod';

/** What the stream tells the function that sends: somebody asked to be told of announcements and is to confirm it. Of the desk alone; it says no address. */
export const CONFIRMATION_DUE = { source: 'firstline.subscriptions', detailType: 'Confirmation Due' } as const;

export const ConfirmationDueSchema = z.object({
  'detail-type': z.literal(CONFIRMATION_DUE.detailType),
  detail: z.object({ tenant: z.string(), subscriber: z.string(), askedAt: z.string() }),
});

export type ConfirmationDue = z.output<typeof ConfirmationDueSchema>['detail'];
