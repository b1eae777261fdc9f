import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const splitOff = defineEvent({
  name: 'split-off',
  version: 1,
  summary:
    'Part of what was written here is a matter of its own, which goes on as another record. Everything stays here, too.',
  data: () =>
    z.object({
      to: z.string(),
      title: z.string(),
      /** Versions of the entries. */
      entries: z.array(z.int().min(1)),
      /** Its requester is somebody else. */
      forOthers: z.literal(true).optional(),
    }),
  example: { to: 'INC-000002', title: 'The projector stays dark', entries: [4, 6] },
});
