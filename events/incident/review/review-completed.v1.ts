import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const reviewCompleted = defineEvent({
  name: 'review-completed',
  version: 1,
  summary: 'The review is complete; a major incident has ended with it.',
  data: () => z.object({}),
  example: {},
});
