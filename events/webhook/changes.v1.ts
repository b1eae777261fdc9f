import * as z from 'zod';
import { defineRecordEvent } from '#events/terms/define-event.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { GIVEN_UP_REASONS, KeptWebhookFieldsSchema } from './webhook.ts';

const fields = {
  name: 'On-call phone',
  url: 'https://ntfy.example.com/firstline',
  format: 'standard' as const,
  events: ['incident.opened.v1'],
  owner: 'mia@example.com',
  keptAs: '5f0c3d6a9b1e4f7c8a2d0b3e6f9a1c4d',
};

/** What happens to a webhook. */
export const WEBHOOK_EVENTS = {
  added: defineRecordEvent('webhook', {
    name: 'added',
    version: 1,
    summary: 'Another system is told of what happens.',
    data: () => z.object({ tenant: z.string(), id: z.string(), fields: KeptWebhookFieldsSchema }),
    example: { tenant: 'default', id: '0192f4c2', fields },
  }),
  changed: defineRecordEvent('webhook', {
    name: 'changed',
    version: 1,
    summary: 'What is kept of a webhook is another: all of it, as it is now.',
    data: () => z.object({ fields: KeptWebhookFieldsSchema }),
    example: { fields },
  }),
  removed: defineRecordEvent('webhook', {
    name: 'removed',
    version: 1,
    summary: 'A webhook is none any more.',
    data: () => z.object({}),
    example: {},
  }),
  paused: defineRecordEvent('webhook', {
    name: 'paused',
    version: 1,
    summary: 'Somebody wants a webhook to be sent nothing until it is resumed.',
    data: () => z.object({}),
    example: {},
  }),
  'given-up': defineRecordEvent('webhook', {
    name: 'given-up',
    version: 1,
    summary:
      'A webhook is sent nothing until somebody resumes it: its receiver is gone (410), or took nothing for a day.',
    data: () => z.object({ reason: z.enum(GIVEN_UP_REASONS) }),
    example: { reason: 'failing' },
  }),
  resumed: defineRecordEvent('webhook', {
    name: 'resumed',
    version: 1,
    summary: 'A webhook is sent what happens again.',
    data: () => z.object({}),
    example: {},
  }),
  'test-requested': defineRecordEvent('webhook', {
    name: 'test-requested',
    version: 1,
    summary: 'A webhook is to be sent a message that says it is a test.',
    data: () => z.object({}),
    example: {},
  }),
  'replay-requested': defineRecordEvent('webhook', {
    name: 'replay-requested',
    version: 1,
    summary: 'A webhook is to be sent again what it was sent: one delivery, or all since an instant.',
    data: () => z.object({ delivery: z.string().nullable(), since: InstantSchema.nullable() }),
    example: { delivery: null, since: '2026-09-07T08:00:00.000Z' },
  }),
} as const;

export type WebhookEventName = keyof typeof WEBHOOK_EVENTS;
