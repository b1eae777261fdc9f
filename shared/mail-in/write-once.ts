import { createHash } from 'node:crypto';
import { isDomainError } from '#domain/kernel/errors.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { Applicable, Arrival } from './apply-mail.ts';
import { type Awaited, awaitedIn, awaitedItem, OVER_AWAITED } from './kept/awaited.ts';
import { isOtherMail, type MailIdentity, messageItem, messageKey, reusedIdItem } from './kept/message-id.ts';
import { contentOf, wordsOf } from './parse/mail-content.ts';

/** Within it the same words to the same mail are a second press of a button, later they are said again. */
const REPEATED_MS = 3_600_000;
/** As long as the same words of the same sender are about the same matter, while that is unresolved (Semantics, rule 66). */
const SAME_MATTER_MS = 7 * 24 * 3_600_000;

/** `repeated`: nothing was written, for the same words came a moment ago. */
export interface Written {
  readonly number: string | null;
  readonly repeated: boolean;
}

/** A mail it has to do with came at the same time: it must be decided on again. */
export class Overtaken extends Error {
  /** Where the mail itself is awaited; null where one that it answers has come. */
  readonly awaited: Awaited | null;

  constructor(awaited: Awaited | null) {
    super('another mail of the conversation came meanwhile');
    this.awaited = awaited;
  }
}

/** The same words opened a record days ago: if that is unresolved, they are said there. */
export class SaidAgain extends Error {
  readonly number: string;

  constructor(number: string) {
    super(`the same words opened ${number}`);
    this.number = number;
  }
}

type UniqueIn = (number: string) => readonly UniqueItem[];

/**
 * Writes what a mail brings with the items that make the same mail one entry: by its id, and by its words for one that was
 * sent twice. A mail under an id that another one had is written beside it (Semantics, rule 36). What it answers and the desk
 * does not have is awaited from then on.
 *
 * @param give - writes with the items it is given, and answers with the record's number
 * @throws Overtaken when it would open a record and is awaited on one, or when what it waits for has come
 * @throws SaidAgain when it would open a record and the same words did so within a week, unless that was decided on already
 */
export async function writeOnce(
  arrival: Arrival,
  action: Applicable['action'],
  give: (uniqueIn: UniqueIn) => Promise<string>,
): Promise<Written> {
  const own = action === 'open' && arrival.conversation?.met === null ? messageItem : messageItemOver;
  let [known, said]: readonly [typeof messageItem, SaidBefore | null] = [own, null];
  for (;;) {
    const items = itemsOf(arrival, known, said);
    try {
      return { number: await give(items), repeated: false };
    } catch (error) {
      if (!isDomainError(error, 'duplicate')) throw error;
      const { pk, found } = error.data;
      const isWords = pk === wordsKey(arrival);
      const awaited = known === messageItem && pk === ownKey(arrival) ? awaitedIn(found) : null;
      if (awaited !== null || isAwaitedKey(arrival, pk)) throw new Overtaken(awaited);
      if (isWords && isLongAgo(found, arrival.now)) {
        if (action === 'open') throwWhereRepeated(arrival, found);
        said = { at: String(found.at) };
      } else if (!isWords && known !== reusedIdItem && isOtherMail(identityOf(arrival), found)) known = reusedIdItem;
      else return { number: typeof found.number === 'string' ? found.number : null, repeated: isWords };
    }
  }
}

interface SaidBefore {
  readonly [at: string]: string;
}

function itemsOf(arrival: Arrival, known: typeof messageItem, said: SaidBefore | null): UniqueIn {
  const { now } = arrival;
  const expiresAt = Math.floor((Date.parse(now) + SAME_MATTER_MS) / 1000);
  const words = { pk: wordsKey(arrival), sk: 'MAIL', expiresAt, ...(said && { replaces: said }) };
  return (number) => [
    known(identityOf(arrival), { now, number }),
    { ...words, attributes: { number, at: now } },
    ...awaitedItems(arrival, number),
  ];
}

/** Of the ids it answers: the mail that has one of them will find this record. */
function awaitedItems({ tenant, mail, now, conversation }: Arrival, number: string): UniqueItem[] {
  const by = mail.from?.address ?? '';
  return (conversation?.unseen ?? []).map((id) => awaitedItem(id, { tenant, now, number, by }));
}

/** Of a mail that is taken where it goes, or has met who waits for it already. */
export function messageItemOver(...known: Parameters<typeof messageItem>): UniqueItem {
  return { ...messageItem(...known), ...OVER_AWAITED };
}

function ownKey({ tenant, mail, raw }: Arrival): string {
  return messageKey(tenant, mail.messageId ?? raw).pk;
}

function isAwaitedKey({ tenant, conversation }: Arrival, pk: string): boolean {
  return conversation?.unseen.some((id) => messageKey(tenant, id).pk === pk) === true;
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

function throwWhereRepeated({ conversation, now }: Arrival, { number, at }: Readonly<Record<string, unknown>>): void {
  if (conversation === undefined || conversation.isNew === true) return;
  const isRecent = typeof at === 'string' && Date.parse(now) - Date.parse(at) < SAME_MATTER_MS;
  if (isRecent && typeof number === 'string') throw new SaidAgain(number);
}
