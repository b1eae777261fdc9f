import * as z from 'zod';
import { defineEvent } from '../define-event.ts';
import { EmailSchema, TierSchema } from '../vocabulary.ts';

export const assigned = defineEvent({
  name: 'assigned',
  version: 1,
  summary: 'The record was handed to a group, and perhaps to a person in it.',
  data: z.object({
    group: z.string(),
    assignee: EmailSchema.nullable(),
    tier: TierSchema,
    previous: z.object({ group: z.string(), assignee: EmailSchema.nullable() }),
  }),
  example: {
    group: 'infrastructure',
    assignee: 'lin@example.com',
    tier: 2,
    previous: { group: 'service-desk', assignee: null },
  },
});
