import * as z from 'zod';
import { WhomSchema } from '#events/incident/escalation.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema, InstantSchema } from '#events/terms/vocabulary.ts';

export const escalationTold = defineEvent({
  name: 'escalation-told',
  version: 1,
  summary: 'Working hours began of people whom a step of an escalation policy tells in their own time.',
  data: () =>
    z.object({
      clock: ClockNameSchema,
      step: z.string(),
      dueAt: InstantSchema,
      tells: z.array(WhomSchema),
      /** Somebody else stands in the role now, and is not at work yet. */
      waits: z.array(z.object({ whom: WhomSchema, at: InstantSchema })),
    }),
  example: {
    clock: 'resolution',
    step: 'breached',
    dueAt: '2026-09-05T14:00:00.000Z',
    tells: ['group-lead'],
    waits: [],
  },
});
