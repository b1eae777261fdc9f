import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

export const promiseKept = defineEvent({
  name: 'promise-kept',
  version: 1,
  summary: 'It was resolved before the date somebody promised the requester.',
  data: () => z.object({ promisedAt: InstantSchema }),
  example: { promisedAt: '2026-09-11T15:00:00.000Z' },
});
