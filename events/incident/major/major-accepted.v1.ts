import * as z from 'zod';
import { defineEvent } from '#events/terms/define-event.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';
import { MajorRolesSchema, ToldSchema } from './major.ts';

export const majorAccepted = defineEvent({
  name: 'major-accepted',
  version: 1,
  summary:
    'It is a major incident: somebody leads it, the bridge is open, stakeholders are told, the update clock runs.',
  data: () =>
    z.object({
      commander: EmailSchema,
      roles: MajorRolesSchema,
      /** Roles whose schedule has nobody on call. */
      vacant: z.array(z.object({ role: z.string(), reason: z.string() })),
      bridge: z.string().nullable(),
      plan: z.string().nullable(),
      cadence: z.string(),
      nextUpdateAt: InstantSchema.nullable(),
      ...ToldSchema.shape,
    }),
  example: {
    commander: 'mira@example.com',
    roles: { commander: 'mira@example.com', scribe: 'lin@example.com' },
    vacant: [],
    bridge: 'https://meet.example.com/INC-000001',
    plan: 'standard',
    cadence: 'PT30M',
    nextUpdateAt: '2026-09-07T10:30:00.000Z',
    tell: ['board@example.com'],
    webhooks: [],
    nobody: [],
  },
});
