import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';
import { MajorRolesSchema } from './major.ts';

export const majorChanged = defineEvent({
  name: 'major-changed',
  version: 1,
  summary: 'Others have the roles, or bridge, plan or cadence are others; what is left out is as before.',
  data: () =>
    z.object({
      commander: EmailSchema.optional(),
      roles: MajorRolesSchema.optional(),
      bridge: z.string().nullable().optional(),
      plan: z.string().nullable().optional(),
      cadence: z.string().optional(),
      nextUpdateAt: InstantSchema.nullable().optional(),
    }),
  example: { cadence: 'PT1H', nextUpdateAt: '2026-09-07T11:00:00.000Z' },
});
