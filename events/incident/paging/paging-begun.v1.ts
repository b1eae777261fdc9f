import * as z from 'zod';
import { PAGING_CAUSES, PageStepSchema } from '#events/incident/paging.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const pagingBegun = defineEvent({
  name: 'paging-begun',
  version: 1,
  summary:
    'The record came to match a paging policy, or whoever accepted it fell silent: its steps are taken until somebody accepts.',
  data: () =>
    z.object({
      policy: z.string(),
      why: z.enum(PAGING_CAUSES),
      steps: z.array(PageStepSchema),
      repeat: z.int().min(0),
      reAcknowledgeAfter: z.string().nullable(),
    }),
  example: {
    policy: 'primary',
    why: 'opened',
    steps: [{ page: [{ schedule: 'primary' }], wait: 'PT5M' }],
    repeat: 1,
    reAcknowledgeAfter: null,
  },
});
