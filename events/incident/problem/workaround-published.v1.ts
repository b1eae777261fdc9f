import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const workaroundPublished = defineEvent({
  name: 'workaround-published',
  version: 1,
  summary: 'What helps until the cause is gone: for the requester, and whoever takes part.',
  data: () =>
    z.object({
      problem: z.string(),
      workaround: z.string(),
      /** Names the text: the same one is told once. */
      key: z.string(),
    }),
  example: { problem: 'PRB-000001', workaround: 'Pay by cash until noon.', key: 'PRB-000001@4' },
});
