import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

/** What went over, so that the same can come back. */
export const MovedSchema = z.object({
  people: z.array(EmailSchema),
  files: z.array(z.string()),
  /** A task by its id here and there. */
  tasks: z.array(z.object({ was: z.string(), is: z.string() })),
  /** Members of its alert. */
  members: z.array(z.string()),
});

export type Moved = z.output<typeof MovedSchema>;

export const merged = defineEvent({
  name: 'merged',
  version: 1,
  summary: 'The record is the same matter as another, which goes on for both.',
  data: () => z.object({ into: z.string(), moved: MovedSchema }),
  example: {
    into: 'INC-000002',
    moved: { people: ['ada@example.com'], files: [], tasks: [{ was: 'T1', is: 'T3' }], members: [] },
  },
});
