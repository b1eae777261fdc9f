import * as z from 'zod';
import { CalendarSnapshotSchema, ClockTermSchema } from '#events/incident/service-level.ts';
import { defineEvent } from '#events/terms/define-event.ts';
import { ClockNameSchema } from '#events/terms/vocabulary.ts';

export const reconfigured = defineEvent({
  name: 'reconfigured',
  version: 1,
  summary: 'The record was moved to another version of the configuration; open clocks follow it, given verdicts stay.',
  data: () =>
    z.object({
      from: z.int().min(0),
      to: z.int().min(0),
      /** New terms of clocks that go on. */
      terms: z.array(ClockTermSchema),
      /** Clocks whose calendar alone is another one. */
      recounted: z.array(ClockNameSchema),
      /** Clocks promised from now on, also such as were void; `paused` is the cause for which they stand at once. */
      started: z.array(z.object({ term: ClockTermSchema, paused: z.string().nullable() })),
      /** Clocks no policy promises any more. */
      dropped: z.array(ClockNameSchema),
      /** Calendars by which finished clocks were judged, as they were before. */
      kept: z.record(z.string(), CalendarSnapshotSchema),
    }),
  example: { from: 3, to: 4, terms: [], recounted: ['resolution'], started: [], dropped: [], kept: {} },
});
