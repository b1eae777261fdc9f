import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

export const majorLeft = defineEvent({
  name: 'major-left',
  version: 1,
  summary: 'Somebody left the bridge of a major incident.',
  data: () => z.object({ person: EmailSchema }),
  example: { person: 'lin@example.com' },
});
