import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const majorReminded = defineEvent({
  name: 'major-reminded',
  version: 1,
  summary: 'For a business day nobody has decided whether this is a major incident: the incident manager is reminded.',
  data: () => z.object({ reminder: z.int().min(1) }),
  example: { reminder: 1 },
});
