import type { Keyring, SigningKey } from './keyring.ts';
import { equalBytes, type Purpose, sign } from './signature.ts';

const RECIPIENT_BYTES = 8;
/** 128 bits: a link can be tried much faster than a mail. */
const SIGNATURE_BYTES = 16;

/** What every link in a mail is bound to, whatever it may do: one record, one person, an end. */
export interface LinkClaims {
  readonly tenant: string;
  readonly number: string;
  readonly expiresAt: string;
}

export type Unsealed<Claims extends LinkClaims> =
  | { readonly status: 'invalid' }
  | ({ readonly status: 'expired' | 'valid'; readonly isFor: (address: string) => boolean } & Claims);

/** @returns a token safe in a path: `<key id>.<claims>.<signature>`; it carries no address, for links end up in logs */
export function seal(keyring: Keyring, purpose: Purpose, claims: LinkClaims, recipient: string): string {
  const key = keyring.current;
  const mark = recipientMark(key, claims, recipient).toString('base64url');
  const signed = `${key.id}.${Buffer.from(JSON.stringify({ ...claims, mark })).toString('base64url')}`;
  return `${signed}.${sign(key, purpose, [signed], SIGNATURE_BYTES).toString('base64url')}`;
}

/** A token made for another purpose is invalid. @param now ISO instant */
export function unseal<Claims extends LinkClaims>(
  keyring: Keyring,
  purpose: Purpose,
  token: string,
  now: string,
): Unsealed<Claims> {
  const match = /^((\d{1,3})\.([\w-]{1,1000}))\.([\w-]{1,100})$/.exec(token);
  const key = match ? keyring.find(Number(match[2])) : null;
  if (!match?.[1] || !match[3] || !match[4] || !key) return { status: 'invalid' };
  const expected = sign(key, purpose, [match[1]], SIGNATURE_BYTES).toString('base64url');
  if (!equalBytes(Buffer.from(match[4]), Buffer.from(expected))) return { status: 'invalid' };
  // What this desk signed it also wrote, in this form.
  const claims: Claims & { readonly mark: string } = JSON.parse(Buffer.from(match[3], 'base64url').toString('utf8'));
  const isFor = (address: string) =>
    equalBytes(Buffer.from(claims.mark, 'base64url'), recipientMark(key, claims, address));
  return { ...claims, status: now < claims.expiresAt ? 'valid' : 'expired', isFor };
}

function recipientMark(key: SigningKey, { tenant, number }: LinkClaims, recipient: string): Buffer {
  return sign(key, 'recipient', [tenant, number, recipient.toLowerCase()], RECIPIENT_BYTES);
}
