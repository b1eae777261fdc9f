import * as z from 'zod';
import { EscalationActionSchema, WhomSchema } from '#events/incident/escalation.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema, InstantSchema } from '#events/terms/vocabulary.ts';

export const escalationStepped = defineEvent({
  name: 'escalation-stepped',
  version: 1,
  summary:
    'A step of an escalation policy was taken. `dueAt` is its moment; the entry is later only when a change jumped it, and `skipped` names the steps jumped with it.',
  data: () =>
    z.object({
      clock: ClockNameSchema,
      policy: z.string(),
      step: z.string(),
      dueAt: InstantSchema,
      detectedAt: InstantSchema,
      skipped: z.array(z.string()),
      actions: z.array(EscalationActionSchema),
      /** Actions that came to nothing, and why. */
      impossible: z.array(z.object({ do: z.string(), reason: z.string() })),
      /** Who is told at once. */
      tells: z.array(WhomSchema),
      /** Who is told when their calendar opens. */
      waits: z.array(z.object({ whom: WhomSchema, at: InstantSchema })),
    }),
  example: {
    clock: 'resolution',
    policy: 'standard',
    step: 'breached',
    dueAt: '2026-09-07T14:00:00.000Z',
    detectedAt: '2026-09-07T14:00:00.000Z',
    skipped: [],
    actions: [{ do: 'tell', whom: ['assignee', 'incident-manager'] }],
    impossible: [],
    tells: ['assignee', 'incident-manager'],
    waits: [],
  },
});
