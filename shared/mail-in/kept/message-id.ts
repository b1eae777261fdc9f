import { createHash } from 'node:crypto';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/** Mail servers give up redelivering after five days; a year also covers mailboxes that are imported twice. */
const REMEMBERED_SECONDS = 365 * 24 * 3600;

/** What a mail is known by, and what tells it from another under the same id (Semantics, rule 36). */
export interface MailIdentity {
  readonly tenant: string;
  readonly messageId: string | null;
  readonly raw: Uint8Array;
  /** Of what it says; null where a Message-ID alone is to count. */
  readonly content: string | null;
}

interface Placed {
  /** ISO instant. */
  readonly now: string;
  /** Of the record the mail becomes part of. */
  readonly number: string;
}

/** The unique item that makes the same mail one entry. A mail without Message-ID is known by its bytes. */
export function messageItem({ tenant, messageId, raw, content }: MailIdentity, { now, number }: Placed): UniqueItem {
  return {
    ...messageKey(tenant, messageId ?? raw),
    attributes: { number, ...(content !== null && { content }) },
    expiresAt: Math.floor(Date.parse(now) / 1000) + REMEMBERED_SECONDS,
  };
}

/** The same for a mail that came under an id that another one had before: devices use theirs again. */
export function reusedIdItem(identity: MailIdentity, placed: Placed): UniqueItem {
  const { tenant, messageId, content } = identity;
  return { ...messageItem(identity, placed), ...messageKey(tenant, `${messageId ?? ''}\n${content ?? ''}`) };
}

/** Whether what is known under an id is another mail; of one that was kept without its content the id alone counts. */
export function isOtherMail({ content }: MailIdentity, found: Readonly<Record<string, unknown>>): boolean {
  return content !== null && typeof found.content === 'string' && found.content !== content;
}

/** Where a mail the desk received is found by its id. */
export function messageKey(tenant: string, known: string | Uint8Array): { pk: string; sk: string } {
  return { pk: `MAIL#${tenant}#${createHash('sha256').update(known).digest('hex')}`, sk: 'MAIL' };
}
