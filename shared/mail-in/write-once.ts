import { createHash } from 'node:crypto';
import { isDomainError } from '#domain/kernel/errors.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { Arrival } from './apply-mail.ts';
import { isOtherMail, type MailIdentity, messageItem, reusedIdItem } from './kept/message-id.ts';
import { contentOf, wordsOf } from './parse/mail-content.ts';

/** Within it the same words to the same mail are a second press of a button, later they are said again. */
const REPEATED_MS = 3_600_000;

/** `repeated`: nothing was written, for the same words came a moment ago. */
export interface Written {
  readonly number: string | null;
  readonly repeated: boolean;
}

type UniqueIn = (number: string) => readonly UniqueItem[];

/**
 * Writes what a mail brings with the items that make the same mail one entry: by its id, and by its words for one that was
 * sent twice. A mail under an id that another one had is written beside it (Semantics, rule 36).
 *
 * @param give - writes with the items it is given, and answers with the record's number
 */
export async function writeOnce(arrival: Arrival, give: (uniqueIn: UniqueIn) => Promise<string>): Promise<Written> {
  let [known, said]: readonly [typeof messageItem, SaidBefore | null] = [messageItem, null];
  for (;;) {
    const items = itemsOf(arrival, known, said);
    try {
      return { number: await give(items), repeated: false };
    } catch (error) {
      if (!isDomainError(error, 'duplicate')) throw error;
      const { pk, found } = error.data;
      const isWords = pk === wordsKey(arrival);
      if (isWords && isLongAgo(found, arrival.now)) said = { at: String(found.at) };
      else if (!isWords && known === messageItem && isOtherMail(identityOf(arrival), found)) known = reusedIdItem;
      else return { number: typeof found.number === 'string' ? found.number : null, repeated: isWords };
    }
  }
}

interface SaidBefore {
  readonly [at: string]: string;
}

function itemsOf(arrival: Arrival, known: typeof messageItem, said: SaidBefore | null): UniqueIn {
  const { now } = arrival;
  const expiresAt = Math.floor((Date.parse(now) + REPEATED_MS) / 1000);
  const words = { pk: wordsKey(arrival), sk: 'MAIL', expiresAt, ...(said && { replaces: said }) };
  return (number) => [known(identityOf(arrival), { now, number }), { ...words, attributes: { number, at: now } }];
}

/** What tells a mail from every other. */
export function identityOf({ tenant, mail, raw }: Arrival): MailIdentity {
  return { tenant, messageId: mail.messageId, raw, content: mail.messageId === null ? null : contentOf(mail) };
}

function wordsKey({ tenant, mail, delivery }: Arrival): string {
  const words = wordsOf(mail, delivery.envelope.recipients);
  return `MAIL-WORDS#${tenant}#${createHash('sha256').update(words).digest('hex')}`;
}

function isLongAgo({ at }: Readonly<Record<string, unknown>>, now: string): boolean {
  return typeof at === 'string' && Date.parse(now) - Date.parse(at) >= REPEATED_MS;
}
