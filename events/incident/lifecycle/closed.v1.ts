import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { HOW_CLOSED } from '#events/terms/vocabulary.ts';

export const closed = defineEvent({
  name: 'closed',
  version: 1,
  summary: 'The record is finished.',
  data: () =>
    z.object({
      code: z.string(),
      how: z.enum(HOW_CLOSED),
    }),
  example: { code: 'confirmed', how: 'confirmed' },
});
