import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema, InstantSchema, LevelSchema, StatusSchema } from '#events/terms/vocabulary.ts';

/** How one record stood when somebody asked. */
export const StandingSchema = z.object({
  number: z.string(),
  title: z.string(),
  status: StatusSchema,
  priority: LevelSchema,
  dueAt: InstantSchema.nullable(),
});

export type Standing = z.infer<typeof StandingSchema>;

export const statusAsked = defineEvent({
  name: 'status-asked',
  version: 1,
  summary: 'Somebody who takes part asked how the record stands; with others of theirs, when they asked about all.',
  data: () => z.object({ to: EmailSchema, others: z.array(StandingSchema) }),
  example: {
    to: 'ada@example.com',
    others: [{ number: 'INC-000007', title: 'No sound', status: 'on_hold', priority: 'low', dueAt: null }],
  },
});
