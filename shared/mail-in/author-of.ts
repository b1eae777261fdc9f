import type { Configuration } from '#domain/configuration/configuration.ts';
import { withoutTag } from '#domain/mail/address.ts';
import { ownAddresses } from '#domain/mail/desk-addresses.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import { mayPassOn } from '#domain/mail-in/forwarded-by.ts';
import { requesterOf } from '#domain/mail-in/requester-of-mail.ts';
import type { Applicable, Arrival } from './apply-mail.ts';
import { carriersOf } from './decide-arrival.ts';
import { readForwarded } from './read-forwarded.ts';

/** Who a mail is from for the record, and who acts. */
export interface Author {
  readonly mail: ParsedMail;
  /** Whether somebody of the desk acts. */
  readonly byDesk: boolean;
  readonly note: string;
  /** Addresses of the desk and its people. */
  readonly ours: readonly string[];
}

/** Who a mail is from for the record: for one it opens that may be another than its sender (Semantics, rule 38). */
export async function authorOf(
  document: Configuration,
  { mail, delivery, now }: Arrival,
  decision: Applicable,
): Promise<Author> {
  const { addresses, agents } = document.mail;
  const desk = ownAddresses(addresses, delivery.envelope.recipients);
  const ours = [...desk, ...(delivery.otherDesks ?? []), ...agents];
  if (decision.action === 'comment') return { mail, byDesk: decision.by === 'desk', note: '', ours };
  const carriers = carriersOf(document);
  const others = [...desk, addressOf(mail)].map(withoutTag);
  const forwarded = mayPassOn(mail, agents, carriers) ? await readForwarded(mail, now, others) : null;
  if (forwarded !== null) return { ...forwarded, byDesk: agents.includes(addressOf(mail)), ours };
  return { mail: { ...mail, from: requesterOf(mail, carriers, ours) }, byDesk: false, note: '', ours };
}

export function addressOf({ from }: ParsedMail): string {
  return from?.address ?? '';
}
