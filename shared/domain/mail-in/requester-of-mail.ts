import { isPlainAddress, withoutTag } from '#domain/mail/address.ts';
import { type Carriers, isCarrier } from '#domain/mail/carriers.ts';
import type { Mailbox, ParsedMail } from '#domain/mail/mail.ts';

/** Senders behind which a program stands: nobody reads there, and whoever they write for is in Reply-To. */
const ROBOT =
  /^(?:no-?_?reply|do-?_?not-?_?reply|www(?:-?data|-?run)?|apache|nginx|httpd|nobody|web(?:master|form|mail|site|server)?|(?:contact|kontakt|web)-?_?forms?|forms?|formulare?|wordpress|wp|shop|store|mailer|notifications?|system|daemon|root|scanner|scan|printer|copier|crm|bounces?)(?:[+._-][^@]*)?@/i;
const LISTED = /\bvia\b|\b(?:contact|web) ?form\b|\bkontaktformular\b/i;

/**
 * Who a mail is from for the record it opens: Reply-To where From is a robot's, a form's or a list's, else From (RFC 5322,
 * 3.6.2; Semantics, rule 38). Whether the mail may be believed is judged by From before.
 *
 * @param ours - addresses of the desk, which is never its own requester
 */
export function requesterOf(mail: ParsedMail, carriers: Carriers, ours: readonly string[]): Mailbox | null {
  const { from } = mail;
  if (from === null || !isRobot(from, carriers)) return from;
  const own = new Set(ours.map(withoutTag));
  const person = mail.replyTo.find(({ address }) => isPlainAddress(address) && !own.has(withoutTag(address)));
  return person === undefined || isRobotAddress(person.address) ? from : person;
}

/** Whether a program stands behind an address, and nobody reads there. */
export function isRobotAddress(address: string): boolean {
  return ROBOT.test(address);
}

function isRobot({ address, name }: Mailbox, carriers: Carriers): boolean {
  return isRobotAddress(address) || LISTED.test(name ?? '') || isCarrier(address, carriers);
}
