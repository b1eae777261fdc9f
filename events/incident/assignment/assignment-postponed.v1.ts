import * as z from 'zod';
import { AssignmentSchema } from '#events/incident/assignment.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const assignmentPostponed = defineEvent({
  name: 'assignment-postponed',
  version: 1,
  summary: 'The desk was to choose who has it, and there is nobody now.',
  data: () =>
    z.object({
      group: z.string(),
      /** Why, and when it is tried again; state `none` where people choose by now. */
      assignment: AssignmentSchema,
      /** Who is to look after it, because all have declined. */
      tell: z.array(EmailSchema).optional(),
    }),
  example: {
    group: 'infrastructure',
    assignment: { state: 'waiting', reason: 'all_declined', retryAt: null },
    tell: ['lead@example.com'],
  },
});
