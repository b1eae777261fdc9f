import * as z from 'zod';
import { PAGING_ENDS } from '#events/incident/paging.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const pagingExhausted = defineEvent({
  name: 'paging-exhausted',
  version: 1,
  summary:
    'A paging policy came to its end without an acceptance, or a whole round of it reached nobody: the incident manager is told.',
  data: () => z.object({ policy: z.string(), because: z.enum(PAGING_ENDS) }),
  example: { policy: 'primary', because: 'nobody-accepted' },
});
