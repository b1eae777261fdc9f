import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import type { WebhookDelivery, WebhookFields } from '#events/webhook/webhook.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Journals } from '#shared/use-cases/directory/journals.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** What somebody says of a new webhook; its address is whole here. */
export type WebhookDraft = Omit<WebhookFields, 'owner'> & { readonly owner?: string | undefined };

/** What somebody says otherwise of one; what is missing stays. */
export interface WebhookPatch {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly events?: string[] | undefined;
  /** Null: for all records. */
  readonly match?: WebhookFields['match'] | null | undefined;
  readonly owner?: string | undefined;
  readonly paused?: boolean | undefined;
}

/** With the secret its messages are signed by, which nobody is shown again; null where the format has none. */
export type WebhookWithSecret = Kept<WebhookRecord> & { readonly secret: string | null };

/** @throws DomainError not-found, invalid, conflict, stale-version, key-reused, busy, unreadable */
export interface WebhooksService {
  readonly list: (
    context: RequestContext,
    page: { readonly limit: number; readonly cursor: string | null },
  ) => Promise<Page<WebhookRecord | UnreadableItem>>;
  readonly read: (context: RequestContext, id: string) => Promise<WebhookRecord>;
  readonly add: (context: RequestContext, draft: WebhookDraft) => Promise<WebhookWithSecret>;
  /** Signs what follows by another secret. */
  readonly renewSecret: (context: RequestContext, id: string) => Promise<WebhookWithSecret>;
  readonly change: (context: RequestContext, id: string, patch: WebhookPatch) => Promise<Kept<WebhookRecord>>;
  readonly remove: (context: RequestContext, id: string) => Promise<Kept<WebhookRecord>>;
  readonly journals: Journals;
  /** What it was sent, newest first. */
  readonly deliveries: (
    context: RequestContext,
    id: string,
    page: { readonly limit: number; readonly cursor: string | null },
  ) => Promise<Page<WebhookDelivery | UnreadableItem>>;
  /** Has it sent a message that says it is a test, soon after. */
  readonly test: (context: RequestContext, id: string) => Promise<Kept<WebhookRecord>>;
  /** Has it sent again what it was sent, soon after: one delivery, or all since an ISO instant. */
  readonly replay: (
    context: RequestContext,
    id: string,
    what: { readonly delivery: string } | { readonly since: string },
  ) => Promise<Kept<WebhookRecord>>;
}
