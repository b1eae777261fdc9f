import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const problemLinked = defineEvent({
  name: 'problem-linked',
  version: 1,
  summary: 'The record has its cause in a problem.',
  data: () => z.object({ problem: z.string() }),
  example: { problem: 'PRB-000001' },
});
