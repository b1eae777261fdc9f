import * as z from 'zod';
import { PageSchema, WaySchema } from '#events/incident/paging.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const paged = defineEvent({
  name: 'paged',
  version: 1,
  summary: 'Nobody had acknowledged by then, and somebody is paged by another of their ways.',
  data: () =>
    z.object({
      pages: z.array(PageSchema),
      /** The way that failed, for which this one stands in. */
      insteadOf: WaySchema.optional(),
    }),
  example: { pages: [{ person: 'lin@example.com', via: 'mail' }] },
});
