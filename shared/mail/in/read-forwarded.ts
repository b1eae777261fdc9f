import { isPlainAddress, withoutTag } from '#domain/mail/address.ts';
import { attachedMail, type PassedOn, passedOn } from '#domain/mail/forwarded-by.ts';
import { forwardedText } from '#domain/mail/forwarded-text.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import { parseMail } from '../parse.ts';

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
  if (attached?.from && isPlainAddress(attached.from.address) && !others.includes(withoutTag(attached.from.address))) {
    const { from: author, subject, text, attachments, headers } = attached;
    return { mail: passedOn(mail, { author, subject, text, attachments, headers }), note: mail.text };
  }
  const inText = forwardedText(mail.text, others);
  return inText && { mail: passedOn(mail, inText), note: inText.note };
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
