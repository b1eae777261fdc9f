import { languageOfTags } from '#domain/mail/language.ts';
import type { PageReply, PublicRequest } from '#functions/http-api/api/route.ts';
import type { DeadLink } from '#shared/pages/dead-link-page.ts';
import { deadLinkPage } from '#shared/pages/dead-link-page.ts';
import type { PageContext } from '#shared/pages/page.ts';
import { PAGE_POLICY } from '#shared/pages/style.ts';

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': PAGE_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const DEAD_STATUS: Readonly<Record<DeadLink, number>> = { invalid: 404, expired: 410, answered: 410 };

export function pageReply(page: string, status = 200): PageReply {
  return { page, status, headers: PAGE_HEADERS };
}

/** A link that does nothing any more; whose it was is said only where that is known. */
export function deadLink(why: DeadLink, context: PageContext): PageReply {
  return pageReply(deadLinkPage(why, context), DEAD_STATUS[why]);
}

/** Where no record is known there is no configured name either, and of the reader only what their browser says. */
export function unknownReader({ acceptLanguage }: Pick<PublicRequest, 'acceptLanguage'>): PageContext {
  const language = languageOfTags(acceptLanguage) ?? 'en';
  return { deskName: 'Service desk', reader: { language, zone: 'UTC' } };
}
