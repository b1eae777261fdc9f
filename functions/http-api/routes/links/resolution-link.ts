import type { Services } from '#functions/http-api/api/services.ts';
import type { DeadLink } from '#shared/pages/dead-link-page.ts';
import type { ResolutionFacts } from '#shared/pages/resolution-page.ts';
import { RESOLUTION_LINK } from '#shared/signing/link-tokens.ts';
import { followLink, type LinkVisitor, requesterOf, visitor } from './linked-record.ts';
import { loadToHtml } from './to-html.ts';

/** A link in a mail that may still be answered: for whom, and what its page tells. */
export interface LiveLink extends LinkVisitor {
  readonly facts: ResolutionFacts;
}

/** @returns why it leads nowhere, or what it may do: answer this one resolution as the requester it was sent to */
export async function followResolutionLink(
  token: string,
  now: string,
  services: Services,
): Promise<LiveLink | DeadLink> {
  const linked = await followLink(RESOLUTION_LINK, token, now, services);
  if (typeof linked === 'string') return linked;
  const { number, status, resolvedAt, resolution, title } = linked.record;
  const requester = requesterOf(linked);
  if (!requester || !resolution || status !== 'resolved' || resolvedAt !== linked.resolvedAt) return 'answered';
  const toHtml = await loadToHtml();
  const who = visitor(linked, requester.email, services);
  return { ...who, facts: { ...who.context, number, title, notes: resolution.notes, toHtml } };
}
