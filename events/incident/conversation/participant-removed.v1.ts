import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const participantRemoved = defineEvent({
  name: 'participant-removed',
  version: 1,
  summary: 'Somebody takes no part in the record any more; a mail that names them does not bring them back.',
  data: () => z.object({ email: EmailSchema }),
  example: { email: 'grace@example.com' },
});
