import type { Webhook } from '#domain/escalation/webhook.ts';
import type { Channel } from '#domain/webhooks/formats/chat-facts.ts';
import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { Post } from './post.ts';

/** What delivering needs of the world. */
export interface Delivering {
  readonly table: Table;
  /** Those of a tenant as they stand, by id. */
  readonly webhooks: (tenant: string) => Promise<ReadonlyMap<string, WebhookRecord>>;
  /** Where one leads and what signs its messages; null when that is not there any more. */
  readonly apart: (webhook: WebhookRecord) => Promise<Webhook | null>;
  readonly post: (post: Post) => Promise<number>;
  /** Whether this desk may call the machine it runs on. */
  readonly loopback: boolean;
  /** For whom messages in channels are written. */
  readonly channel: (tenant: string) => Promise<Channel>;
  /** Sends a webhook nothing any more, until somebody resumes it. @param id - unique to why */
  readonly giveUp: (
    webhook: WebhookRecord,
    reason: 'gone' | 'failing',
    facts: { readonly id: string; readonly now: string },
  ) => Promise<void>;
}
