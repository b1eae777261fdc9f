import * as z from 'zod';
import { defineRecordEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import {
  type ChangeFields,
  ChangeFieldsSchema,
  ChangeTextSchema,
  IMPLEMENTATION_OUTCOMES,
  WindowSchema,
} from './change.ts';

const fields: ChangeFields = {
  title: 'Enlarge the pool of the checkout',
  description: 'Forty connections in place of ten.',
  risk: 'medium',
  configurationItems: ['checkout'],
};

/** Whoever is to be told, and did not do it themselves. */
const tell = () => EmailSchema.nullable();

/** What happens to a change. */
export const CHANGE_EVENTS = {
  requested: defineRecordEvent('change', {
    name: 'requested',
    version: 1,
    summary: 'Somebody asks for a change, of their own accord or for an incident.',
    data: () =>
      z.object({
        ...{ tenant: z.string(), id: z.string(), fields: ChangeFieldsSchema },
        ...{ incident: z.string().nullable(), assignee: EmailSchema.nullable(), tell: tell() },
      }),
    example: {
      ...{ tenant: 'default', id: 'CHG-000001', fields, incident: 'INC-000001' },
      ...{ assignee: null, tell: 'changes@example.com' },
    },
  }),
  changed: defineRecordEvent('change', {
    name: 'changed',
    version: 1,
    summary: 'What is to be changed was corrected before anybody approved it: all of it, as it is now.',
    data: () => z.object({ fields: ChangeFieldsSchema }),
    example: { fields: { ...fields, risk: 'low' } },
  }),
  assigned: defineRecordEvent('change', {
    name: 'assigned',
    version: 1,
    summary: 'Somebody is to carry a change out, or nobody any more.',
    data: () => z.object({ assignee: EmailSchema.nullable() }),
    example: { assignee: 'lin@example.com' },
  }),
  approved: defineRecordEvent('change', {
    name: 'approved',
    version: 1,
    summary: 'A change may be done.',
    data: () => z.object({ tell: tell() }),
    example: { tell: 'lin@example.com' },
  }),
  rejected: defineRecordEvent('change', {
    name: 'rejected',
    version: 1,
    summary: 'A change is not to be done.',
    data: () => z.object({ reason: ChangeTextSchema.nullable(), tell: tell() }),
    example: { reason: 'Not before the sale', tell: 'lin@example.com' },
  }),
  scheduled: defineRecordEvent('change', {
    name: 'scheduled',
    version: 1,
    summary: 'An approved change has a window, or another one: alerts of its items are held in it.',
    data: () => WindowSchema,
    example: { from: '2026-09-08T20:00:00.000Z', to: '2026-09-08T22:00:00.000Z' },
  }),
  implemented: defineRecordEvent('change', {
    name: 'implemented',
    version: 1,
    summary:
      'A change was tried, with this outcome: its window is over, and the incident it was raised from hears of it.',
    data: () => z.object({ outcome: z.enum(IMPLEMENTATION_OUTCOMES), notes: ChangeTextSchema }),
    example: { outcome: 'successful', notes: 'Forty connections, no errors since.' },
  }),
  canceled: defineRecordEvent('change', {
    name: 'canceled',
    version: 1,
    summary: 'A change is not to be done after all: its window is over.',
    data: () => z.object({ reason: ChangeTextSchema.nullable() }),
    example: { reason: 'The same as CHG-000002' },
  }),
  'carried-out': defineRecordEvent('change', {
    name: 'carried-out',
    version: 1,
    summary: 'What an earlier entry means for its incident, and for alerts in its window, was done.',
    data: () => z.object({ of: z.int().meta({ description: 'The version of that entry' }) }),
    example: { of: 4 },
  }),
} as const;

export type ChangeEventName = keyof typeof CHANGE_EVENTS;
