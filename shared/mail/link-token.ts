import type { Keyring, SigningKey } from '#shared/store/keyring.ts';
import { equalBytes, sign } from './signature.ts';

const RECIPIENT_BYTES = 8;
/** 128 bits: a link can be tried much faster than a mail. */
const SIGNATURE_BYTES = 16;

/** What a link in a mail may do: answer one resolution of one record, for one person, until it expires. */
export interface ResolutionLink {
  readonly tenant: string;
  readonly number: string;
  /** The instant of the resolution it asks about (`resolvedAt`); after reopening and resolving again it is another. */
  readonly resolvedAt: string;
  readonly expiresAt: string;
  readonly recipient: string;
}

export type VerifiedLink =
  | { readonly status: 'invalid' }
  | ({ readonly status: 'expired' | 'valid'; readonly isFor: (address: string) => boolean } & Omit<
      ResolutionLink,
      'recipient'
    >);

/** @returns a token safe in a path: `<key id>.<claims>.<signature>`; it carries no address, for links end up in logs */
export function signLinkToken(keyring: Keyring, link: ResolutionLink): string {
  const key = keyring.current;
  const { recipient, ...claims } = link;
  const mark = recipientMark(key, link, recipient).toString('base64url');
  const signed = `${key.id}.${Buffer.from(JSON.stringify({ ...claims, mark })).toString('base64url')}`;
  return `${signed}.${sign(key, 'link', [signed], SIGNATURE_BYTES).toString('base64url')}`;
}

/** @param now ISO instant */
export function verifyLinkToken(keyring: Keyring, token: string, now: string): VerifiedLink {
  const match = /^((\d{1,3})\.([\w-]{1,1000}))\.([\w-]{1,100})$/.exec(token);
  const key = match ? keyring.find(Number(match[2])) : null;
  if (!match?.[1] || !match[3] || !match[4] || !key) return { status: 'invalid' };
  const expected = sign(key, 'link', [match[1]], SIGNATURE_BYTES).toString('base64url');
  if (!equalBytes(Buffer.from(match[4]), Buffer.from(expected))) return { status: 'invalid' };
  // What this desk signed it also wrote, in this form.
  const { mark, ...claims }: Claims = JSON.parse(Buffer.from(match[3], 'base64url').toString('utf8'));
  const isFor = (address: string) => equalBytes(Buffer.from(mark, 'base64url'), recipientMark(key, claims, address));
  return { ...claims, status: now < claims.expiresAt ? 'valid' : 'expired', isFor };
}

type Claims = Omit<ResolutionLink, 'recipient'> & { readonly mark: string };

function recipientMark(key: SigningKey, link: Pick<ResolutionLink, 'tenant' | 'number'>, recipient: string): Buffer {
  return sign(key, 'recipient', [link.tenant, link.number, recipient.toLowerCase()], RECIPIENT_BYTES);
}
