import * as z from 'zod';
import { NobodySchema, PageAheadSchema, PageSchema, PageTargetSchema } from '#events/incident/paging.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const pageRequested = defineEvent({
  name: 'page-requested',
  version: 1,
  summary: 'Somebody paged people by hand.',
  data: () =>
    z.object({
      whom: PageTargetSchema,
      /** Who is called with them: the team of a major incident. */
      also: z.array(PageTargetSchema).optional(),
      message: z.string(),
      pages: z.array(PageSchema),
      ahead: z.array(PageAheadSchema),
      nobody: z.array(NobodySchema),
    }),
  example: {
    whom: { schedule: 'database' },
    message: 'Please look at the replica',
    pages: [{ person: 'lin@example.com', via: 'mail' }],
    ahead: [],
    nobody: [],
  },
});
