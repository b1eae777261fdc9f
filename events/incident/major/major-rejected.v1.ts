import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const majorRejected = defineEvent({
  name: 'major-rejected',
  version: 1,
  summary: 'It was proposed, and is no major incident.',
  data: () => z.object({ reason: z.string() }),
  example: { reason: 'One customer, with a workaround' },
});
