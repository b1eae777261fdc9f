import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

export const promiseReminded = defineEvent({
  name: 'promise-reminded',
  version: 1,
  summary: 'The date somebody promised the requester comes near.',
  data: () => z.object({ promisedAt: InstantSchema }),
  example: { promisedAt: '2026-09-11T15:00:00.000Z' },
});
