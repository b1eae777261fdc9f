import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const declined = defineEvent({
  name: 'declined',
  version: 1,
  summary: 'Whom the desk had chosen does not take it; somebody else of the group is chosen.',
  data: () => z.object({ group: z.string(), assignee: EmailSchema, reason: z.string() }),
  example: { group: 'infrastructure', assignee: 'lin@example.com', reason: 'On my way to the data centre' },
});
