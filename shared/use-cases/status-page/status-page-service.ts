import type { Wish } from '#shared/store/subscriptions/subscribers.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { type OpenPage, type ReadStatusPage, readOpenPage, readStatusPage } from './read-status-page.ts';
import { subscribe } from './subscribe.ts';
import { type Subscriptions, subscriptions } from './subscriptions.ts';

/** What the public reads, and who is told of announcements. */
export interface StatusPageService extends Subscriptions {
  /** @returns null where there is no page */
  readonly open: (tenant: string) => Promise<OpenPage | null>;
  readonly read: (tenant: string, now: string) => Promise<ReadStatusPage | null>;
  /** @throws DomainError not-found, invalid, too-many */
  readonly subscribe: (tenant: string, wish: Wish, now: string) => Promise<void>;
}

export function statusPageService(parts: DeskParts): StatusPageService {
  return {
    open: (tenant) => readOpenPage(parts, tenant),
    read: (tenant, now) => readStatusPage(parts, tenant, now),
    subscribe: (tenant, wish, now) => subscribe(parts, tenant, wish, now),
    ...subscriptions(parts),
  };
}
