import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const reviewWaived = defineEvent({
  name: 'review-waived',
  version: 1,
  summary: 'The incident is not reviewed, and why; a major incident has ended with it.',
  data: () => z.object({ reason: z.string() }),
  example: { reason: 'The same cause as INC-000040, reviewed there' },
});
