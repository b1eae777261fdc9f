import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const problemProposed = defineEvent({
  name: 'problem-proposed',
  version: 1,
  summary: 'The matter was settled by a workaround only: its cause is still there, and a problem record is proposed.',
  data: () => z.object({ workaround: z.string() }),
  example: { workaround: 'Restarting the pool every morning helps.' },
});
