import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const childrenRecovered = defineEvent({
  name: 'children-recovered',
  version: 1,
  summary: 'Everything under the record is quiet again or finished; a record no person touched may resolve with it.',
  data: () =>
    z.object({
      /** The one that was the last. */
      last: z.string(),
    }),
  example: { last: 'INC-000002' },
});
