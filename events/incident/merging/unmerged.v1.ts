import * as z from 'zod';
import { AlertSchema } from '#events/incident/alert.ts';
import { TaskSchema } from '#events/incident/task.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema, StatusSchema } from '#events/terms/vocabulary.ts';

export const unmerged = defineEvent({
  name: 'unmerged',
  version: 1,
  summary:
    'The merging was undone: the record goes on by itself, as it stood. What was away does not count for its clocks.',
  data: () =>
    z.object({
      /** The record it was merged into, and when. */
      from: z.string(),
      mergedAt: InstantSchema,
      to: StatusSchema,
      /** Those that went over, as they stand now. */
      tasks: z.array(TaskSchema),
      alert: AlertSchema.optional(),
    }),
  example: { from: 'INC-000002', mergedAt: '2026-09-07T08:00:00.000Z', to: 'in_progress', tasks: [] },
});
