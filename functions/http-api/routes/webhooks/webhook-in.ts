import * as z from 'zod';
import { PolicyMatchSchema } from '#domain/sla/policy-match.ts';
import { WebhookFieldsSchema, WebhookUrlSchema } from '#events/webhook/webhook.ts';

/** Where it leads is whole in a request. */
export const WebhookBodySchema = WebhookFieldsSchema.extend({
  url: WebhookUrlSchema,
  match: PolicyMatchSchema.optional(),
  owner: WebhookFieldsSchema.shape.owner.optional(),
});

export const WebhookPatchSchema = WebhookBodySchema.omit({ format: true })
  .partial()
  .extend({ match: PolicyMatchSchema.nullable().optional(), paused: z.boolean().optional() });

export const WEBHOOK_EXAMPLE: z.input<typeof WebhookBodySchema> = {
  name: 'On-call phone',
  url: 'https://ntfy.example.com/firstline',
  format: 'standard',
  events: ['incident.opened.v1'],
  match: { priority: ['critical', 'high'] },
};
