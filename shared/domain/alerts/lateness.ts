import type { IncomingAlert } from './incoming-alert.ts';

/** What is remembered of the last messages about one member, by the sender's clock. */
export interface Heard {
  readonly state: 'firing' | 'resolved';
  readonly firedAt: string | null;
  readonly recoveredAt: string | null;
}

type Message = Pick<IncomingAlert, 'state' | 'sentAt' | 'member'>;

/**
 * Whether a message is older than the one it follows (Semantics, rule 30): a firing older than the member's last recovery, or a
 * recovery older than its last firing. Both are judged by the sender's clock; where one of the two tells no time, the order in
 * which they arrive is theirs, so that what fires again with an old beginning fires.
 *
 * @param recoveries - of the member, that no incident has to do with, by the sender's clock
 */
export function isLate({ state, sentAt }: Message, heard: Heard | null, recoveries: readonly string[]): boolean {
  if (sentAt === null) return false;
  if (state === 'resolved') return heard !== null && heard.firedAt !== null && sentAt < heard.firedAt;
  return [...recoveries, heard?.recoveredAt ?? null].some(
    (recoveredAt) => recoveredAt !== null && sentAt < recoveredAt,
  );
}
