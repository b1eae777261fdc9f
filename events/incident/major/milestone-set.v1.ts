import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { MilestoneSchema } from './major.ts';

export const milestoneSet = defineEvent({
  name: 'milestone-set',
  version: 1,
  summary: 'When something of a major incident came about, or a correction of that.',
  data: () => z.object({ ...MilestoneSchema.shape, was: InstantSchema.nullable(), reason: z.string().nullable() }),
  example: { name: 'identified', at: '2026-09-07T10:12:00.000Z', was: null, reason: null },
});
