import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

export const waiting = defineEvent({
  name: 'waiting',
  version: 1,
  summary: 'The record leaves every queue until a date; its clocks stand still.',
  data: () =>
    z.object({
      until: InstantSchema,
      comment: z.string().nullable(),
    }),
  example: { until: '2026-11-09T08:00:00.000Z', comment: 'Needed for the board meeting' },
});
