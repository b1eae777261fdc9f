import { type DeadLink, deadLinkPage } from '#shared/mail/pages/outcome-page.ts';
import { PAGE_POLICY } from '#shared/mail/pages/style.ts';
import type { PageReply } from './route.ts';

/** The address of such a page is a secret: it is passed on to nobody and kept nowhere. */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': PAGE_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Where no record is known there is no configured name either. */
const NAMELESS = 'Service desk';

const DEAD_STATUS: Readonly<Record<DeadLink, number>> = { invalid: 404, expired: 410, answered: 410 };

export function pageReply(page: string, status = 200): PageReply {
  return { page, status, headers: PAGE_HEADERS };
}

export function deadLink(why: DeadLink, deskName = NAMELESS): PageReply {
  return pageReply(deadLinkPage(why, deskName), DEAD_STATUS[why]);
}
