import * as z from 'zod';
import { defineEvent } from '../define-event.ts';
import { RelationSchema } from '../vocabulary.ts';

export const linked = defineEvent({
  name: 'linked',
  version: 1,
  summary: 'The record was joined to another.',
  data: z.object({
    relation: RelationSchema,
    target: z.string(),
  }),
  example: { relation: 'follow_up_of', target: 'INC-000001' },
});
