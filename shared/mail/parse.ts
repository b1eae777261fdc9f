import PostalMime, { type Address, type Email } from 'postal-mime';
import type { MailAttachment, Mailbox, ParsedMail } from '#domain/mail/mail.ts';
import { attachmentName } from './attachment-name.ts';
import { htmlToText } from './html-to-text.ts';

/** Parts within parts; a person's mail has fewer than ten. Deeper than this is refused and kept unparsed. */
const DEEPEST_NESTING = 100;
/** All headers of all parts together. */
const HEADERS_BYTES = 1_048_576;
/** Attachments that are taken over; 100 entries of about 400 bytes are 40 KB of a record's 400 KB. The original has them all. */
const MOST_ATTACHMENTS = 100;
/** Text that is looked at; the record keeps 32,000 characters of it. */
const LONGEST_TEXT = 200_000;
/** A subject that goes on longer is no subject. */
const LONGEST_SUBJECT = 1_000;
/** A thread with more ids is named by its nearest ones. */
const MOST_IDS = 100;
/** Mail is older than this desk, but not than 1971. */
const EARLIEST = '1971-01-01T00:00:00.000Z';

/**
 * Reads raw bytes into plain data. Broken encodings and missing headers are accepted as they are.
 *
 * @param now ISO instant the mail arrived; its own date is never later
 * @throws whatever the parser throws on input beyond the limits
 */
export async function parseMail(raw: Uint8Array, now: string): Promise<ParsedMail> {
  const email = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    maxNestingDepth: DEEPEST_NESTING,
    maxHeadersSize: HEADERS_BYTES,
  });
  return {
    messageId: messageIds(email.messageId)[0] ?? null,
    from: mailboxes(email.from ? [email.from] : email.sender ? [email.sender] : [])[0] ?? null,
    replyTo: mailboxes(email.replyTo),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    deliveredTo: deliveredTo(email),
    subject: oneLine(email.subject ?? '').slice(0, LONGEST_SUBJECT),
    date: clampDate(email.date, now),
    text: textOf(email),
    headers: headersOf(email),
    inReplyTo: messageIds(email.inReplyTo),
    references: messageIds(email.references),
    attachments: attachmentsOf(email),
  };
}

function textOf(email: Email): string {
  const text = email.text?.trim() ? email.text : htmlToText(email.html ?? '');
  // Controls but for tab and line feed: nobody sees them, and DynamoDB and HTML choke on some.
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .slice(0, LONGEST_TEXT)
    .trim();
}

function mailboxes(addresses: readonly Address[] | undefined): Mailbox[] {
  return (addresses ?? [])
    .flatMap((address) => address.group ?? [address])
    .filter((box) => Boolean(box.address))
    .map((box) => ({ address: (box.address ?? '').trim().toLowerCase(), name: oneLine(box.name) || null }));
}

const RECIPIENT_HEADERS = ['delivered-to', 'x-original-to', 'x-forwarded-to', 'envelope-to'];

function deliveredTo(email: Email): string[] {
  return email.headers
    .filter((line) => RECIPIENT_HEADERS.includes(line.key))
    .map((line) => line.value.replace(/[<>\s]/g, '').toLowerCase())
    .filter((address) => address.includes('@'));
}

function headersOf(email: Email): Record<string, string[]> {
  const headers: Record<string, string[]> = Object.create(null);
  for (const { key, value } of email.headers) headers[key] = [...(headers[key] ?? []), value];
  return headers;
}

/** Ids stand in angle brackets; what some programs put between or around them is left out. */
function messageIds(value: string | undefined): string[] {
  const bracketed = value?.match(/<[^<>\s]{1,500}>/g);
  if (bracketed) return bracketed.slice(-MOST_IDS);
  const bare = value?.trim();
  return bare && /^[^<>\s]{1,500}$/.test(bare) ? [`<${bare}>`] : [];
}

function clampDate(date: string | undefined, now: string): string {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  if (Number.isNaN(at)) return now;
  const written = new Date(at).toISOString();
  if (at > Date.parse(now)) return now;
  return at < Date.parse(EARLIEST) ? EARLIEST : written;
}

function attachmentsOf(email: Email): MailAttachment[] {
  return email.attachments.slice(0, MOST_ATTACHMENTS).map((part, index) => {
    const content =
      typeof part.content === 'string' ? new TextEncoder().encode(part.content) : new Uint8Array(part.content);
    const contentType = part.mimeType || 'application/octet-stream';
    return { name: attachmentName(part.filename, contentType, index), contentType, size: content.byteLength, content };
  });
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
