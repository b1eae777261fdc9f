import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const problemUnlinked = defineEvent({
  name: 'problem-unlinked',
  version: 1,
  summary: 'The record has its cause elsewhere than in the problem it was of.',
  data: () => z.object({ problem: z.string() }),
  example: { problem: 'PRB-000001' },
});
