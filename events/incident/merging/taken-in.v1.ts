import * as z from 'zod';
import { AlertSchema } from '#events/incident/alert.ts';
import { AttachmentSchema } from '#events/incident/incident.ts';
import { ParticipantSchema } from '#events/incident/participant.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const takenIn = defineEvent({
  name: 'taken-in',
  version: 1,
  summary:
    'Another record about the same matter was merged into this one; each of its open tasks follows as an entry of its own.',
  data: () =>
    z.object({
      from: z.string(),
      title: z.string(),
      people: z.array(ParticipantSchema),
      attachments: z.array(AttachmentSchema),
      /** What monitoring says of both; left out where the other had no alert. */
      alert: AlertSchema.optional(),
    }),
  example: {
    from: 'INC-000001',
    title: 'Checkout answers 502',
    people: [{ email: 'ada@example.com', name: 'Ada', since: '2026-09-07T08:00:00.000Z' }],
    attachments: [],
  },
});
