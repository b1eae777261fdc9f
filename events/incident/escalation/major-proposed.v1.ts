import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const majorProposed = defineEvent({
  name: 'major-proposed',
  version: 1,
  summary: 'Somebody should decide whether this is a major incident.',
  data: () => z.object({ reason: z.string() }),
  example: { reason: 'Escalation step "breached" of the resolution clock' },
});
