import * as z from 'zod';
import { defineAct } from '#events/terms/define-act.ts';
import { WebhookFieldsSchema } from '#events/webhook/webhook.ts';

const pager = {
  name: 'On-call phone',
  url: 'https://ntfy.example.com/firstline',
  format: 'standard' as const,
  events: ['incident.opened.v1'],
  owner: 'mia@example.com',
  paused: false,
};

export const webhookChanged = defineAct({
  name: 'webhook-changed',
  version: 1,
  summary: 'What another system is told of was changed, paused or resumed, or it came or went; or it is told again.',
  state: () => z.object({ ...WebhookFieldsSchema.shape, paused: z.boolean() }),
  example: { about: '0192f4c2', before: null, after: pager },
});
