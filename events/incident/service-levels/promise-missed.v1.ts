import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

export const promiseMissed = defineEvent({
  name: 'promise-missed',
  version: 1,
  summary: 'The date somebody promised the requester has come, and it is not resolved.',
  data: () => z.object({ promisedAt: InstantSchema, detectedAt: InstantSchema }),
  example: { promisedAt: '2026-09-11T15:00:00.000Z', detectedAt: '2026-09-11T15:00:00.000Z' },
});
