import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const majorProposed = defineEvent({
  name: 'major-proposed',
  version: 1,
  summary: 'Somebody should decide whether this is a major incident.',
  data: () =>
    z.object({
      reason: z.string(),
      /** The rule of the configuration that proposed it; it does so once. */
      rule: z.string().optional(),
    }),
  example: { reason: 'Escalation step "breached" of the resolution clock' },
});
