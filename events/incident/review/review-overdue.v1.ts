import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
export const reviewOverdue = defineEvent({
  name: 'review-overdue',
  version: 1,
  summary: 'The due instant of an open review has come; whoever led the incident is told, once.',
  data: () => z.object({ dueAt: InstantSchema }),
  example: { dueAt: '2026-09-14T09:00:00.000Z' },
});
