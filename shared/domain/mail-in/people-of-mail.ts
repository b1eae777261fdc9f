import type { Person } from '#domain/incident/participants/participant-commands.ts';
import { isPlainAddress, withoutTag } from '#domain/mail/address.ts';
import type { Mailbox, ParsedMail } from '#domain/mail/mail.ts';
import { LONGEST_NAME } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';

/** Addresses behind which no person reads. */
const NOBODY =
  /^(?:no-?_?reply|do-?_?not-?_?reply|auto-?reply|bounces?|mailer-?daemon|postmaster|root|daemon)(?:[+._-][^@]*)?@/i;
/** Of one mail; many more than take part in any matter, few enough for an entry. */
const MOST_NAMED = 40;

/**
 * Whom a mail of somebody outside brings along: its sender, where they want answers, and its visible recipients, without the desk, its people, and
 * addresses nobody reads.
 *
 * @param ours - addresses of the desk and of its people, in lower case
 */
export function peopleOf(
  mail: Pick<ParsedMail, 'from' | 'to' | 'cc'> & Partial<Pick<ParsedMail, 'replyTo'>>,
  ours: readonly string[],
): Person[] {
  const own = new Set(ours.map(withoutTag));
  const boxes = [...(mail.from ? [mail.from] : []), ...(mail.replyTo ?? []), ...mail.to, ...mail.cc];
  const people = new Map<string, Person>();
  for (const { address, name } of boxes.slice(0, MOST_NAMED)) {
    if (own.has(withoutTag(address)) || !isPlainAddress(address) || NOBODY.test(address)) continue;
    if (people.has(address)) continue;
    people.set(address, { email: address, name: name === null ? null : cutText(name, { units: LONGEST_NAME }) });
  }
  return [...people.values()];
}

/** Whoever was sent a mail directly, and needs no copy of it from the desk. */
export function addressedBy({ to, cc }: Pick<ParsedMail, 'to' | 'cc'>): string[] {
  const addresses = [...to, ...cc].map((box: Mailbox) => box.address).filter(isPlainAddress);
  return [...new Set(addresses)].slice(0, MOST_NAMED);
}
