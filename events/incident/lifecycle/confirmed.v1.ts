import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';

export const confirmed = defineEvent({
  name: 'confirmed',
  version: 1,
  summary: 'Somebody said that the resolution holds when the record was closed already.',
  data: () => z.object({}),
  example: {},
});
