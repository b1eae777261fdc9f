import type { Keyring } from '#shared/store/keyring.ts';
import { type LinkClaims, seal, type Unsealed, unseal } from './sealed-claims.ts';

interface ResolutionClaims extends LinkClaims {
  /** The instant of the resolution it asks about (`resolvedAt`); after reopening and resolving again it is another. */
  readonly resolvedAt: string;
}

/** What a link in a mail may do: answer one resolution of one record, for one person, until it expires. */
export interface ResolutionLink extends ResolutionClaims {
  readonly recipient: string;
}

export type VerifiedLink = Unsealed<ResolutionClaims>;

export function signLinkToken(keyring: Keyring, { recipient, ...claims }: ResolutionLink): string {
  return seal(keyring, 'link', claims, recipient);
}

/** @param now ISO instant */
export function verifyLinkToken(keyring: Keyring, token: string, now: string): VerifiedLink {
  return unseal(keyring, 'link', token, now);
}
