import * as z from 'zod';
import type { EntryOf } from '#domain/kernel/journal.ts';
import type { KeptDocument } from '#domain/kernel/kept-document.ts';
import type { WEBHOOK_EVENTS, WebhookEventName } from '#events/webhook/changes.v1.ts';
import {
  type GivenUpReason,
  type KeptWebhookFields,
  KeptWebhookFieldsSchema,
  type Pause,
  PauseSchema,
} from '#events/webhook/webhook.ts';

/** Another system that is told of what happens, by its id. */
export interface WebhookRecord extends KeptDocument<KeptWebhookFields> {
  /** Null while it is told. */
  readonly paused: Pause | null;
}

export const WebhookRecordSchema = z.object({
  tenant: z.string(),
  id: z.string(),
  fields: KeptWebhookFieldsSchema,
  removed: z.boolean(),
  paused: PauseSchema.nullable(),
  version: z.int().min(1),
  updatedAt: z.string(),
  hash: z.string(),
});

export type WebhookCommand =
  /** What is left out of `paused` stays. */
  | { readonly type: 'put'; readonly fields: KeptWebhookFields; readonly paused?: boolean | undefined }
  | { readonly type: 'remove' }
  /** By the desk itself. Nothing where it is paused, or is none any more. */
  | { readonly type: 'give-up'; readonly reason: GivenUpReason }
  | { readonly type: 'request-test' }
  | { readonly type: 'request-replay'; readonly delivery: string | null; readonly since: string | null };

export type WebhookEntry = EntryOf<{ [Name in WebhookEventName]: z.output<(typeof WEBHOOK_EVENTS)[Name]['data']> }>;
