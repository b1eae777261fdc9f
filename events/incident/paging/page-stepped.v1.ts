import * as z from 'zod';
import { NobodySchema, PageAheadSchema, PageSchema, PlaceSchema } from '#events/incident/paging.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';

export const pageStepped = defineEvent({
  name: 'page-stepped',
  version: 1,
  summary:
    'A step of a paging policy was taken: `pages` go out now, `ahead` later by the notification rules of each person, `nobody` names targets that came to no one.',
  data: () =>
    z.object({
      policy: z.string(),
      ...PlaceSchema.shape,
      pages: z.array(PageSchema),
      ahead: z.array(PageAheadSchema),
      nobody: z.array(NobodySchema),
      /** Left out: its hours are not now. */
      outOfHours: z.literal(true).optional(),
      next: PlaceSchema.extend({ at: InstantSchema }).nullable(),
    }),
  example: {
    policy: 'primary',
    round: 0,
    step: 0,
    pages: [{ person: 'lin@example.com', via: 'mail' }],
    ahead: [{ person: 'lin@example.com', via: 'sms', at: '2026-09-07T02:01:00.000Z' }],
    nobody: [],
    next: { round: 0, step: 1, at: '2026-09-07T02:05:00.000Z' },
  },
});
