import type { Bound } from '#functions/http-api/api/bound.ts';
import { listDeliveries } from '#shared/mail-out/list-deliveries.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { type Addresses, addresses } from './addresses.ts';
import { heldMails, type Mails } from './held-mails.ts';
import { type OriginalMails, originalMails } from './original-mails.ts';

export interface MailServices {
  readonly mails: Mails;
  readonly addresses: Addresses;
  readonly originalMail: OriginalMails;
  /** Mails about an incident, oldest first. @throws DomainError invalid for a cursor of another list */
  readonly deliveriesOf: Bound<typeof listDeliveries>;
}

/** What became of mails, in and out: for whoever looks into it. */
export function mailServices(parts: DeskParts, bucket: string, endpoint: string | undefined): MailServices {
  return {
    mails: heldMails(parts, bucket, endpoint),
    addresses: addresses(parts),
    originalMail: originalMails(parts.table, bucket, endpoint),
    deliveriesOf: listDeliveries.bind(null, parts),
  };
}
