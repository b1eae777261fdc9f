import { DomainError } from '#domain/errors.ts';
import type { Actor } from '#domain/incident/actor.ts';
import type { Desk } from '#shared/desk/desk.ts';
import { RESOLUTION_LINK } from '#shared/mail/link-tokens.ts';
import type { DeadLink } from '#shared/mail/pages/outcome-page.ts';
import type { ResolutionFacts } from '#shared/mail/pages/resolution-page.ts';
import type { Services } from '../services.ts';

/** A link in a mail that may still be answered: for whom, and what its page tells. */
export interface LiveLink {
  readonly tenant: string;
  readonly actor: Actor;
  readonly facts: ResolutionFacts;
}

/** @returns why it leads nowhere, or what it may do: answer this one resolution as the requester it was sent to */
export async function followLink(
  token: string,
  now: string,
  { desk, verifyLink }: Services,
): Promise<LiveLink | DeadLink> {
  const link = await verifyLink(RESOLUTION_LINK, token, now);
  if (link.status !== 'valid') return link.status;
  const found = await readIfThere(desk, link.tenant, link.number);
  if (!found) return 'invalid';
  const { record, configuration } = found;
  const { requester, resolution } = record;
  const sameResolution = record.status === 'resolved' && record.resolvedAt === link.resolvedAt;
  if (!sameResolution || !requester || !resolution || !link.isFor(requester.email)) return 'answered';
  return {
    tenant: link.tenant,
    actor: { kind: 'person', id: requester.email, name: requester.name, staff: false },
    facts: {
      deskName: configuration.document.mail.name,
      number: record.number,
      title: record.title,
      notes: resolution.notes,
    },
  };
}

/** A record that was erased takes its links with it. */
export async function readIfThere(
  desk: Desk,
  tenant: string,
  number: string,
): Promise<Awaited<ReturnType<Desk['read']>> | null> {
  try {
    return await desk.read(tenant, number);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return null;
    throw error;
  }
}
