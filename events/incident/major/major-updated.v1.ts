import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { ToldSchema, UPDATE_AUDIENCES } from './major.ts';

export const majorUpdated = defineEvent({
  name: 'major-updated',
  version: 1,
  summary: 'How it stands, told to stakeholders, to the public, or kept for the desk.',
  data: () =>
    z.object({
      summary: z.string(),
      conditions: z.string().nullable(),
      actions: z.string().nullable(),
      needs: z.string().nullable(),
      audience: z.array(z.enum(UPDATE_AUDIENCES)),
      nextUpdateAt: InstantSchema.nullable(),
      /** What the public reads of it, and of which services; null where it is not for the public. */
      announcement: z
        .object({
          title: z.string().nullable(),
          services: z.array(z.string()),
          state: z.enum(['degraded', 'partial', 'major']).nullable(),
        })
        .nullable(),
      ...ToldSchema.shape,
    }),
  example: {
    summary: 'Payments fail for half of the customers; the database was failed over',
    conditions: 'Half of all payments fail',
    actions: 'Failing over the database',
    needs: null,
    audience: ['stakeholders'],
    nextUpdateAt: '2026-09-07T11:00:00.000Z',
    announcement: null,
    tell: ['board@example.com'],
    webhooks: [],
    nobody: [],
  },
});
