import type { Thread, ThreadClues } from '#domain/mail-in/thread.ts';
import type { SentMessages } from '#shared/mail-out/sent-messages.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import { verifyReplyToken } from '#shared/signing/reply-token.ts';
import { verifyThreadId } from '#shared/signing/thread-id.ts';
import type { ReceivedMessages } from './received-messages.ts';

/** Ids beyond the nearest ten are of a conversation's beginning, which the signed thread id names already. */
const MOST_LOOK_UPS = 10;

/**
 * Follows a mail's clues in the order in which they are believed (Semantics, rule 35): signed token, signed thread id, an id
 * sending returned, the id of a mail the desk received, a number in the subject. What the last two are worth depends on the
 * sender and is decided elsewhere.
 */
export async function findThread(
  clues: ThreadClues,
  tenant: string,
  keyring: Keyring,
  sent: Pick<SentMessages, 'find'>,
  received: ReceivedMessages,
): Promise<Thread | null> {
  const signed = signedThread(clues, tenant, keyring);
  if (signed) return signed;
  for (const id of clues.messageIds.slice(0, MOST_LOOK_UPS)) {
    const message = await sent.find(id);
    if (message?.tenant === tenant) return { number: message.number, by: 'sent-id' };
    const known = await received.find(tenant, id);
    if (known !== null) return { number: known, by: 'received-id' };
  }
  const number = clues.numbers[0];
  return number === undefined ? null : { number, by: 'subject' };
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
