import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const splitUndone = defineEvent({
  name: 'split-undone',
  version: 1,
  summary: 'What was split off from this record is part of it again; what the other had by then was merged into it.',
  data: () => z.object({ from: z.string() }),
  example: { from: 'INC-000002' },
});
