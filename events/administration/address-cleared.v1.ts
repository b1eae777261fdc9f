import * as z from 'zod';
import { defineAct } from '#events/terms/define-act.ts';

export const addressCleared = defineAct({
  name: 'address-cleared',
  version: 1,
  summary: 'Mail goes to an address again, whatever was known against it.',
  state: () =>
    z.object({
      /** Null: mail may go there. */
      state: z.string().nullable(),
      since: z.string().nullable(),
      why: z.string().nullable(),
    }),
  example: {
    about: 'ada@example.com',
    before: { state: 'bounced', since: '2026-09-07T08:00:00.000Z', why: '5.1.1 the mailbox does not exist' },
    after: { state: null, since: null, why: null },
  },
});
