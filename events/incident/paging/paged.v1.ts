import * as z from 'zod';
import { PageSchema } from '#events/incident/paging.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const paged = defineEvent({
  name: 'paged',
  version: 1,
  summary: 'Nobody had acknowledged by then, and somebody is paged by another of their ways.',
  data: z.object({ pages: z.array(PageSchema) }),
  example: { pages: [{ person: 'lin@example.com', via: 'mail' }] },
});
