import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { RelationSchema } from '#events/terms/vocabulary.ts';

export const linked = defineEvent({
  name: 'linked',
  version: 1,
  summary: 'The record was joined to another.',
  data: () =>
    z.object({
      relation: RelationSchema,
      target: z.string(),
    }),
  example: { relation: 'follow_up_of', target: 'INC-000001' },
});
