import type { PageReply } from '#functions/http-api/api/route.ts';
import { type FeedFacts, statusFeed } from '#shared/pages/service-status/feed.ts';

/** @param consoleUrl - below whose address the page is; where there is none a feed's links are relative */
export function feedReply(facts: Omit<FeedFacts, 'page' | 'since'>, consoleUrl: string | null): PageReply {
  const origin = consoleUrl === null ? '' : new URL(consoleUrl).origin;
  const page = statusFeed({ ...facts, page: `${origin}/status-page/${facts.tenant}`, since: BEGINNING });
  return { page, status: 200, headers: { 'content-type': 'application/atom+xml; charset=utf-8' } };
}

/** Of a feed in which there was never anything. */
const BEGINNING = '2026-01-01T00:00:00.000Z';
