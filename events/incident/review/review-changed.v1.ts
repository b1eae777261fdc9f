import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const reviewChanged = defineEvent({
  name: 'review-changed',
  version: 1,
  summary: 'What the review says was written: only what is other than before; null is an answer taken back.',
  data: () =>
    z.object({
      /** By the id of the question. */
      answers: z.record(z.string(), z.string().nullable()).optional(),
      contributingFactors: z.array(z.string()).optional(),
      rootCause: z.string().nullable().optional(),
    }),
  example: {
    answers: { 'went-well': 'The bridge was open within three minutes.' },
    rootCause: 'The pool of connections was sized for half of the load.',
  },
});
