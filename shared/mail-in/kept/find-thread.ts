import type { Thread, ThreadClues } from '#domain/mail-in/thread.ts';
import type { SentMessages } from '#shared/mail-out/sent-messages.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import { verifyReplyToken } from '#shared/signing/reply-token.ts';
import { verifyThreadId } from '#shared/signing/thread-id.ts';
import type { Awaited } from './awaited.ts';
import type { ReceivedMessages } from './received-messages.ts';

/** Ids beyond the nearest ten are of a conversation's beginning, which the signed thread id names already. */
const MOST_LOOK_UPS = 10;

/** What a mail's clues lead to. */
export interface Found {
  readonly thread: Thread | null;
  /** Where one of the ids it answers was named before: believed where nothing else leads to a record that takes the mail. */
  readonly awaited: readonly Awaited[];
  /** Ids it answers that nobody knows of, nearest first. */
  readonly unseen: readonly string[];
}

/**
 * Follows a mail's clues in the order in which they are believed (Semantics, rule 35): signed token, signed thread id, an id
 * sending returned, the id of a mail the desk received, a number in the subject; an id that was only named before comes last.
 * What the last three are worth depends on the sender and is decided elsewhere.
 */
export async function findThread(
  clues: ThreadClues,
  tenant: string,
  keyring: Keyring,
  sent: Pick<SentMessages, 'find'>,
  received: ReceivedMessages,
): Promise<Found> {
  const signed = signedThread(clues, tenant, keyring);
  if (signed) return { thread: signed, awaited: [], unseen: [] };
  const [awaited, unseen]: [Awaited[], string[]] = [[], []];
  for (const id of clues.messageIds.slice(0, MOST_LOOK_UPS)) {
    const known = (await sentBy(sent, tenant, id)) ?? (await received.find(tenant, id));
    if (known === null) unseen.push(id);
    else if (known.by === 'awaited-id') awaited.push(known);
    else return { thread: known, awaited, unseen };
  }
  const number = clues.numbers[0];
  return { thread: number === undefined ? null : { number, by: 'subject' }, awaited, unseen };
}

async function sentBy(sent: Pick<SentMessages, 'find'>, tenant: string, id: string) {
  const message = await sent.find(id);
  return message?.tenant === tenant ? ({ number: message.number, by: 'sent-id' } as const) : null;
}

/** @returns the record a signed token or thread id names; found without looking anything up */
export function signedThread(clues: ThreadClues, tenant: string, keyring: Keyring): Thread | null {
  for (const token of clues.tokens) {
    const verified = verifyReplyToken(keyring, tenant, token);
    if (verified) return { number: verified.number, by: 'token' };
  }
  for (const id of clues.messageIds) {
    const number = verifyThreadId(keyring, tenant, id);
    if (number) return { number, by: 'thread-id' };
  }
  return null;
}
