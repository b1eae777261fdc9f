import type { Keyring } from './keyring.ts';
import { type LinkClaims, seal, type Unsealed, unseal } from './sealed-claims.ts';

/** What a feed is of, by the name of its record, and which of its tokens this is. */
export interface FeedClaims extends LinkClaims {
  /** Says whose it is: a key, no address. */
  readonly maker: string;
  /** The one that holds; the next one its maker makes ends it. */
  readonly serial: string;
}

/** A calendar program asks for years and can sign in nowhere: whoever holds it reads the shifts, and nothing else. */
export function signFeed(keyring: Keyring, claims: Omit<FeedClaims, 'expiresAt'>): string {
  return seal(keyring, 'feed', { ...claims, expiresAt: NEVER }, claims.maker);
}

/** The end of what the desk reckons with. */
const NEVER = '2199-12-31T23:59:59.999Z';

/** @param now ISO instant */
export function verifyFeed(keyring: Keyring, token: string, now: string): Unsealed<FeedClaims> {
  return unseal(keyring, 'feed', token, now);
}
