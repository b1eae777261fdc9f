import * as z from 'zod';
import { AlertSchema } from '#events/incident/alert.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const givenBack = defineEvent({
  name: 'given-back',
  version: 1,
  summary: 'A record that was merged into this one goes on by itself again, with what it brought along.',
  data: () =>
    z.object({
      to: z.string(),
      people: z.array(EmailSchema),
      files: z.array(z.string()),
      tasks: z.array(z.string()),
      /** What monitoring says of this one alone, null for nothing; left out where the other had no alert. */
      alert: AlertSchema.nullable().optional(),
    }),
  example: { to: 'INC-000001', people: ['ada@example.com'], files: [], tasks: ['T3'] },
});
