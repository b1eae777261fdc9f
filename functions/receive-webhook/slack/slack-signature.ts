import { createHmac, timingSafeEqual } from 'node:crypto';

/** Names are in lower case. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** What Slack itself advises: what is older was recorded and sent again. */
const LONGEST_AGE_MS = 5 * 60_000;

const SIGNATURE = /^v0=([\da-f]{64})$/;
const SECONDS = /^\d{1,12}$/;

export type SlackVerdict = 'valid' | 'absent' | 'wrong' | 'replayed';

/**
 * Slack signs `v0:<seconds>:<body>` by HMAC-SHA256, over the very bytes it sends. The time is signed with it, so that a request
 * that was recorded is known by its age; within five minutes it does nothing twice by what it asks for.
 *
 * @param secret - null when none is set: then nothing is valid, and it takes as long
 * @param now - ISO instant
 */
export function checkSlackSignature(
  headers: Headers,
  body: Uint8Array,
  secret: string | null,
  now: string,
): SlackVerdict {
  const seconds = headers['x-slack-request-timestamp'];
  const given = headers['x-slack-signature'];
  if (seconds === undefined || given === undefined) return 'absent';
  const expected = createHmac('sha256', secret ?? '')
    .update(`v0:${seconds}:`)
    .update(body)
    .digest();
  const actual = Buffer.from(SIGNATURE.exec(given)?.[1] ?? '', 'hex');
  const equal = actual.length === expected.length && timingSafeEqual(actual, expected);
  if (!equal || secret === null || !SECONDS.test(seconds)) return 'wrong';
  return Math.abs(Date.parse(now) - Number(seconds) * 1000) <= LONGEST_AGE_MS ? 'valid' : 'replayed';
}
