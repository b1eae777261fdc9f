import { createHash } from 'node:crypto';
import type { UniqueItem } from '#shared/store/unique-item.ts';

/** Mail servers give up redelivering after five days; a year also covers mailboxes that are imported twice. */
const REMEMBERED_SECONDS = 365 * 24 * 3600;

/**
 * The unique item that makes the same mail one entry (Semantics, rule 36). A mail without Message-ID is known by its bytes.
 *
 * @param now ISO instant
 * @param number of the record it becomes part of
 */
export function messageItem(
  tenant: string,
  messageId: string | null,
  raw: Uint8Array,
  { now, number }: { readonly now: string; readonly number: string },
): UniqueItem {
  const fingerprint = createHash('sha256')
    .update(messageId ?? raw)
    .digest('hex');
  return {
    pk: `MAIL#${tenant}#${fingerprint}`,
    sk: 'MAIL',
    attributes: { number },
    expiresAt: Math.floor(Date.parse(now) / 1000) + REMEMBERED_SECONDS,
  };
}
