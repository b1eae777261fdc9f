import type { Address, Email } from 'postal-mime';
import { isPlainAddress } from '#domain/mail/address.ts';
import type { MailAttachment, Mailbox, ParsedMail } from '#domain/mail/mail.ts';
import { isInRange } from '#events/terms/instants.ts';
import { cutText } from '#events/terms/text.ts';
import { mendedFrom } from '#shared/mail-in/mend/from-box.ts';
import { readMailDate } from '#shared/mail-in/mend/mail-date.ts';
import { unreadBody } from '#shared/mail-in/mend/unread-body.ts';
import { isDangerous } from './attachment-danger.ts';
import { attachmentName } from './attachment-name.ts';
import { htmlToText } from './html-to-text.ts';
import { readEmail } from './read-email.ts';

/** Attachments that are taken over; 100 entries of about 400 bytes are 40 KB of a record's 400 KB. The original has them all. */
export const MOST_ATTACHMENTS = 100;
/** The record keeps 32,000 characters of it, a file beside it the rest. */
const LONGEST_TEXT = 10_000_000;
/** Of one person, with comments. */
const LONGEST_ADDRESS = 1_000;
/** A subject that goes on longer is no subject. */
const LONGEST_SUBJECT = 1_000;
/** A thread with more ids is named by its nearest ones. */
const MOST_IDS = 100;

/**
 * Reads raw bytes into plain data. Broken encodings and missing headers are accepted as they are.
 *
 * @param now ISO instant the mail arrived; its own date is never later, nor before 1970
 * @throws whatever the parser throws on input beyond the limits
 */
export async function parseMail(raw: Uint8Array, now: string): Promise<ParsedMail> {
  const email = await readEmail(raw);
  return {
    messageId: messageIds(email.messageId)[0] ?? null,
    from: senderOf(email),
    replyTo: mailboxes(email.replyTo),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    deliveredTo: deliveredTo(email),
    subject: cutText(oneLine(email.subject ?? ''), { units: LONGEST_SUBJECT }),
    date: clampDate(headersOf(email).date?.[0], now),
    text: textOf(email),
    html: email.html?.toWellFormed() ?? null,
    headers: headersOf(email),
    inReplyTo: messageIds(email.inReplyTo),
    references: messageIds(email.references),
    attachments: attachmentsOf(email, raw),
  };
}

function senderOf(email: Email): Mailbox | null {
  const [first] = mailboxes(email.from ? [email.from] : []);
  // A box whose address nobody can write to names its sender elsewhere, or badly: the envelope knows less than the header.
  const mended = first && isPlainAddress(first.address) ? null : mendedFrom(headersOf(email).from?.[0] ?? '');
  return mended ?? first ?? mailboxes(email.sender ? [email.sender] : [])[0] ?? null;
}

function textOf(email: Email): string {
  const text = email.text?.trim() ? email.text : htmlToText(email.html ?? '');
  // Controls but for tab and line feed: nobody sees them, and DynamoDB and HTML choke on some.
  const clean = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
  return cutText(clean, { units: LONGEST_TEXT }).trim();
}

function mailboxes(addresses: readonly Address[] | undefined): Mailbox[] {
  return (addresses ?? [])
    .flatMap((address) => address.group ?? [address])
    .map((box) => ({ address: plainAddress(box.address ?? ''), name: oneLine(box.name).toWellFormed() || null }))
    .filter((box) => box.address !== '');
}

const STRAY = '[\\s\'"<>‘’“”]';
const BEFORE = new RegExp(`^(?:${STRAY}|mailto:|smtp:)+`, 'i');
const BEHIND = new RegExp(`(?:${STRAY}|[.,;:])+$`);

/**
 * Without comments, without the route by which it was once to go, without spaces around its dots, and without what programs
 * leave around it: a link's scheme, quotes, brackets, a full stop.
 */
function plainAddress(written: string): string {
  return cutText(written, { units: LONGEST_ADDRESS })
    .replace(/\([^()]*\)/g, '')
    .replace(/^@[^:]*:/, '')
    .replace(/\s*([.@])\s*/g, '$1')
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .toLowerCase()
    .toWellFormed();
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
  for (const { key, value } of email.headers) headers[key] = [...(headers[key] ?? []), value.toWellFormed()];
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
  const at = date === undefined ? null : readMailDate(date);
  if (at === null || !isInRange(at) || at > Date.parse(now)) return now;
  return new Date(at).toISOString();
}

function attachmentsOf(email: Email, raw: Uint8Array): MailAttachment[] {
  const unread = isUnread(email) ? unreadBody(raw) : null;
  if (unread) return [unread];
  return email.attachments.slice(0, MOST_ATTACHMENTS).map((part, index) => {
    const content =
      typeof part.content === 'string' ? new TextEncoder().encode(part.content) : new Uint8Array(part.content);
    const contentType = part.mimeType || 'application/octet-stream';
    const name = attachmentName(part.filename, contentType, index);
    const file = { name, contentType, size: content.byteLength, content };
    return isDangerous(file) ? { ...file, dangerous: true } : file;
  });
}

/** Parts were announced, and nothing came of them. */
function isUnread({ headers, text, html, attachments }: Email): boolean {
  const announced = headers.some(({ key, value }) => key === 'content-type' && /^\s*multipart\//i.test(value));
  return announced && attachments.length === 0 && !text?.trim() && !html?.trim();
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
