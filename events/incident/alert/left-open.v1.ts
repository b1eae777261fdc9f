import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const leftOpen = defineEvent({
  name: 'left-open',
  version: 1,
  summary: 'What the record is under was resolved while its own alert still fires: it stays open, and people are told.',
  data: () =>
    z.object({
      parent: z.string(),
      /** Names that one resolution of the parent. */
      resolution: z.string(),
    }),
  example: { parent: 'INC-000001', resolution: 'INC-000001@2026-09-07T10:00:00.000Z' },
});
