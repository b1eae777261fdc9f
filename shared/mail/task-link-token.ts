import type { Keyring } from '#shared/store/keyring.ts';
import { type LinkClaims, seal, type Unsealed, unseal } from './sealed-claims.ts';

interface TaskClaims extends LinkClaims {
  /** The task's id within the record. */
  readonly task: string;
}

/** What a link in a mail may do: say that one task is done, for the one person outside it was given to, until it expires. */
export interface TaskLink extends TaskClaims {
  readonly recipient: string;
}

export type VerifiedTaskLink = Unsealed<TaskClaims>;

export function signTaskLinkToken(keyring: Keyring, { recipient, ...claims }: TaskLink): string {
  return seal(keyring, 'task', claims, recipient);
}

/** @param now ISO instant */
export function verifyTaskLinkToken(keyring: Keyring, token: string, now: string): VerifiedTaskLink {
  return unseal(keyring, 'task', token, now);
}
