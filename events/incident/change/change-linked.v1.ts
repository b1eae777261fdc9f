import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const changeLinked = defineEvent({
  name: 'change-linked',
  version: 1,
  summary: 'A change was raised from the record.',
  data: () => z.object({ change: z.string() }),
  example: { change: 'CHG-000001' },
});
