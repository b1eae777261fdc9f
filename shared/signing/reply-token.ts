import { fromBase32, toBase32 } from './base32.ts';
import type { Keyring, SigningKey } from './keyring.ts';
import { equalBytes, sign } from './signature.ts';

/*
 * `inc-000001-<base32 of: key id, 5 bytes that know the recipient, 10 bytes of signature>`: 11 + 26 characters for the usual
 * number, which leaves 26 of a local part's 64 for the desk's own name and the plus.
 */
const RECIPIENT_BYTES = 5;
const SIGNATURE_BYTES = 10;

/** What a valid token says. */
export interface ReplyToken {
  readonly number: string;
  /** Whether the token was given to this address; a colleague's answer on it is no forgery, but not the recipient's either. */
  readonly isFor: (address: string) => boolean;
}

/** @returns the token of a reply address, bound to tenant, number and recipient */
export function signReplyToken(keyring: Keyring, tenant: string, number: string, recipient: string): string {
  const key = keyring.current;
  const mark = recipientMark(key, tenant, number, recipient);
  const bytes = Buffer.concat([Buffer.from([key.id]), mark, signatureOf(key, tenant, number, mark)]);
  return `${number.toLowerCase()}-${toBase32(bytes)}`;
}

/** @returns what the token says, or null when this desk did not give it out for this tenant */
export function verifyReplyToken(keyring: Keyring, tenant: string, token: string): ReplyToken | null {
  const match = /^([a-z]{2,5}-\d{6,12})-([a-z2-7]+)$/.exec(token.toLowerCase());
  const bytes = match?.[2] ? fromBase32(match[2]) : null;
  if (!match?.[1] || !bytes || bytes.length !== 1 + RECIPIENT_BYTES + SIGNATURE_BYTES) return null;
  const number = match[1].toUpperCase();
  const key = keyring.find(bytes[0] ?? 0);
  const mark = bytes.subarray(1, 1 + RECIPIENT_BYTES);
  if (!key || !equalBytes(bytes.subarray(1 + RECIPIENT_BYTES), signatureOf(key, tenant, number, mark))) return null;
  return { number, isFor: (address) => equalBytes(mark, recipientMark(key, tenant, number, address)) };
}

function recipientMark(key: SigningKey, tenant: string, number: string, recipient: string): Buffer {
  return sign(key, 'recipient', [tenant, number, recipient.toLowerCase()], RECIPIENT_BYTES);
}

function signatureOf(key: SigningKey, tenant: string, number: string, mark: Uint8Array): Buffer {
  return sign(key, 'reply', [tenant, number, Buffer.from(mark).toString('hex')], SIGNATURE_BYTES);
}
