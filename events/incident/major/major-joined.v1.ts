import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const majorJoined = defineEvent({
  name: 'major-joined',
  version: 1,
  summary: 'Somebody came to the bridge of a major incident.',
  data: () => z.object({ person: EmailSchema }),
  example: { person: 'lin@example.com' },
});
