import { isPlainAddress, withoutTag } from '#domain/mail/address.ts';
import { NO_CARRIERS } from '#domain/mail/carriers.ts';
import type { Mailbox, ParsedMail } from '#domain/mail/mail.ts';
import { attachedMail, type PassedOn, passedOn } from '#domain/mail-in/forwarded-by.ts';
import { forwardedText } from '#domain/mail-in/forwarded-text.ts';
import { isRobotAddress, requesterOf } from '#domain/mail-in/requester-of-mail.ts';
import { parseMail } from './parse/parse.ts';

/**
 * The mail that another one forwards, attached to it or in its text.
 *
 * @param others - addresses without tags that are not its author's: of the desk, and of the one who forwards
 * @returns null where no author can be read: then it is a mail of the one who forwards
 */
export async function readForwarded(
  mail: ParsedMail,
  now: string,
  others: readonly string[],
): Promise<PassedOn | null> {
  const attached = await readAttached(mail, now);
  const author = attached && requesterOf(attached, NO_CARRIERS, others);
  if (attached && author && isPerson(author, others)) {
    const { subject, text, attachments, headers } = attached;
    return { mail: passedOn(mail, { author, subject, text, attachments, headers }), note: mail.text };
  }
  const inText = forwardedText(mail.text, others);
  return inText && isPerson(inText.author, others) ? { mail: passedOn(mail, inText), note: inText.note } : null;
}

/** Whoever forwards what a program sent asks for themselves. */
function isPerson({ address }: Mailbox, others: readonly string[]): boolean {
  return isPlainAddress(address) && !isRobotAddress(address) && !others.includes(withoutTag(address));
}

/** What is attached may be anything; what no parser takes stays a file. */
async function readAttached(mail: ParsedMail, now: string): Promise<ParsedMail | null> {
  const file = attachedMail(mail);
  try {
    return file && (await parseMail(file.content, now));
  } catch {
    return null;
  }
}
