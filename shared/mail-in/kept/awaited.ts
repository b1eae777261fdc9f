import type { Thread } from '#domain/mail-in/thread.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { messageKey } from './message-id.ts';

/** As long as a mail nobody could take in waits to be sent again; mail servers give up after five days. */
const AWAITED_SECONDS = 14 * 24 * 3600;

/** The attribute that tells an id somebody named from that of a mail which came. */
const AWAITED_BY = 'awaitedBy';

/** Of the item of a mail that may be written over what waits for it. */
export const OVER_AWAITED = { over: AWAITED_BY } as const;

export type Awaited = Thread & { readonly by: 'awaited-id' };

interface Awaiting {
  readonly tenant: string;
  readonly now: string;
  readonly number: string;
  /** Who wrote the mail that names the id. */
  readonly by: string;
}

/**
 * Where a mail that has not come yet will find the record on which somebody named it. It lies where the mail itself will, so that
 * of two that come at once one is refused. Its content is that of no mail: the version before takes it for another one's.
 */
export function awaitedItem(messageId: string, { tenant, now, number, by }: Awaiting): UniqueItem {
  return {
    ...messageKey(tenant, messageId),
    attributes: { number, [AWAITED_BY]: by, content: '' },
    expiresAt: Math.floor(Date.parse(now) / 1000) + AWAITED_SECONDS,
  };
}

/** @returns where a mail is awaited; null where it came, and where nobody knows of it */
export function awaitedIn({ number, [AWAITED_BY]: by }: Readonly<Record<string, unknown>>): Awaited | null {
  return typeof number === 'string' && typeof by === 'string' ? { number, by: 'awaited-id', awaitedBy: by } : null;
}
