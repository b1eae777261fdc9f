import * as z from 'zod';
import { ParticipantSchema } from '#events/incident/participant.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const participantAdded = defineEvent({
  name: 'participant-added',
  version: 1,
  summary: 'Somebody takes part in the record from now on: a mail named them among its recipients, or they were added.',
  data: () => z.object({ participant: ParticipantSchema }),
  example: { participant: { email: 'grace@example.com', name: 'Grace', since: '2026-09-07T09:00:00.000Z' } },
});
