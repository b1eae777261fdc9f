import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { NOTE_KINDS } from './major.ts';

export const majorNoted = defineEvent({
  name: 'major-noted',
  version: 1,
  summary:
    'Something for the timeline of a major incident: a decision, or what was said in a chat. For the desk alone.',
  data: () =>
    z.object({
      kind: z.enum(NOTE_KINDS),
      text: z.string(),
      /** Who said so, where that is not who notes it. */
      author: z.string().nullable(),
      /** When it was said. */
      happenedAt: InstantSchema,
    }),
  example: {
    kind: 'decision',
    text: 'We fail over the database',
    author: null,
    happenedAt: '2026-09-07T10:14:00.000Z',
  },
});
