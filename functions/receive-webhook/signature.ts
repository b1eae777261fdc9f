import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WebhookAuthentication } from '#events/in/source/define-source.ts';
import type { WebhookEvent } from './webhook-event.ts';

type Hmac = Extract<WebhookAuthentication, { by: 'hmac' }>;

/** Clocks differ by seconds and queues wait for minutes; what is older was recorded and sent again. */
const LONGEST_AGE_MS = 5 * 60_000;

export type SignatureVerdict = 'valid' | 'absent' | 'wrong' | 'replayed';

/**
 * HMAC-SHA256 over the raw body, in hexadecimal; where the sender is set up to sign the time as well it is over
 * `<seconds>:<body>` and must be young. One never passes for the other, for no body begins with a number and a colon.
 *
 * @param secret - null when none is set: then nothing is valid
 * @param now - ISO instant
 */
export function checkSignature(
  { header, prefix = '', timestampHeader }: Hmac,
  headers: WebhookEvent['headers'],
  body: Uint8Array,
  secret: string | null,
  now: string,
): SignatureVerdict {
  const given = headers[header.toLowerCase()];
  if (given === undefined) return 'absent';
  const timestamp = timestampHeader === undefined ? undefined : headers[timestampHeader.toLowerCase()];
  const hmac = createHmac('sha256', secret ?? '');
  if (timestamp !== undefined) hmac.update(`${timestamp}:`);
  const expected = hmac.update(body).digest();
  const actual = Buffer.from(given.startsWith(prefix) ? given.slice(prefix.length) : '', 'hex');
  const equal = actual.length === expected.length && timingSafeEqual(actual, expected);
  if (!equal || secret === null) return 'wrong';
  return timestamp !== undefined && !isYoung(timestamp, now) ? 'replayed' : 'valid';
}

function isYoung(seconds: string, now: string): boolean {
  // NaN, for what is no number, is younger than nothing.
  return /^\d{1,12}$/.test(seconds) && Math.abs(Date.parse(now) - Number(seconds) * 1000) <= LONGEST_AGE_MS;
}
