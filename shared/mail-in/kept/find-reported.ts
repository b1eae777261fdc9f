import type { ThreadClues } from '#domain/mail-in/thread.ts';
import type { SentMessages } from '#shared/mail-out/sent-messages.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import { verifyReplyToken } from '#shared/signing/reply-token.ts';
import { verifyThreadId } from '#shared/signing/thread-id.ts';

/** A returned mail names itself and a few before it. */
const MOST_LOOK_UPS = 10;

/** The record a mail of the desk was about, and whom it was for. */
export interface ReportedMail {
  readonly number: string;
  /** `known`: only the record can tell whether somebody there is meant. */
  readonly isFor: (address: string) => boolean | 'known';
}

/**
 * Which mail of the desk a report is about, by what only the desk can have made: a report that returns none of it may be
 * forged, and marks nobody.
 */
export async function findReported(
  clues: ThreadClues,
  tenant: string,
  keyring: Keyring,
  sent: Pick<SentMessages, 'find'>,
): Promise<ReportedMail | null> {
  for (const token of clues.tokens) {
    const verified = verifyReplyToken(keyring, tenant, token);
    if (verified) return verified;
  }
  for (const id of clues.messageIds.slice(0, MOST_LOOK_UPS)) {
    const message = await sent.find(id);
    if (message?.tenant !== tenant) continue;
    return { number: message.number, isFor: (address) => (message.to === null ? 'known' : message.to === address) };
  }
  for (const id of clues.messageIds) {
    const number = verifyThreadId(keyring, tenant, id);
    if (number !== null) return { number, isFor: () => 'known' };
  }
  return null;
}
