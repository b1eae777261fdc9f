import { createHash } from 'node:crypto';
import { header, type ParsedMail } from '#domain/mail/mail.ts';

const LIST_TAG = /^\s*(?:\[[^\]]{1,60}\]\s*)+/;
/** A list's footer begins with such a line; the copy that came by the list is the same mail. */
const LIST_FOOTER = /\n_{20,}[ \t]*\n[\s\S]*$/;

/** What a mail is, beside its id: whoever passes it on may wrap its lines and add a footer, and it stays the same. */
export function contentOf(mail: ParsedMail): string {
  return hashed([saidIn(mail), header(mail, 'date')], mail);
}

/** What somebody says in a mail and to what: sent a second time it has another id, and often another date. */
export function wordsOf(mail: ParsedMail, recipients: readonly string[]): string {
  return hashed([saidIn(mail), mail.inReplyTo, mail.references, recipients.toSorted()], mail);
}

function saidIn({ from, subject, text }: ParsedMail): unknown[] {
  const words = text.replace(LIST_FOOTER, '').replace(/\s+/g, ' ').trim();
  return [from?.address ?? null, subject.replace(LIST_TAG, ''), words];
}

function hashed(facts: unknown, { attachments }: ParsedMail): string {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const { content } of attachments) hash.update(createHash('sha256').update(content).digest());
  return hash.digest('hex');
}
