import type { Keyring } from './keyring.ts';
import { type LinkClaims, seal, type Unsealed, unseal } from './sealed-claims.ts';
import type { Purpose } from './signature.ts';

/** What a link in a mail may do for one person on one record until it expires; beyond that nothing, and for nobody else. */
export interface LinkToken<Claims extends object> {
  sign(keyring: Keyring, link: LinkClaims & Claims & { readonly recipient: string }): string;
  /** @param now ISO instant */
  verify(keyring: Keyring, token: string, now: string): Unsealed<LinkClaims & Claims>;
}

function linkToken<Claims extends object>(purpose: Purpose): LinkToken<Claims> {
  return {
    sign: (keyring, { recipient, ...claims }) => seal(keyring, purpose, claims, recipient),
    verify: (keyring, token, now) => unseal(keyring, purpose, token, now),
  };
}

/** Answers one resolution: `resolvedAt` is its instant; after reopening and resolving again it is another. */
export const RESOLUTION_LINK = linkToken<{ readonly resolvedAt: string }>('link');

/** Ends one task, by its id within the record, as the person outside the desk who owns it. */
export const TASK_LINK = linkToken<{ readonly task: string }>('task');

/** Answers the survey of one closure. */
export const SURVEY_LINK = linkToken<{ readonly closedAt: string }>('survey');

/** Takes the record as somebody who was paged for it. */
export const PAGE_LINK = linkToken<Record<never, never>>('page');

/** Shows how the record stands. */
export const STATUS_LINK = linkToken<Record<never, never>>('status');

/** Confirms that somebody wants to be told of announcements; `subscriber` is a key that says no address. */
export const SUBSCRIBE_LINK = linkToken<{ readonly subscriber: string }>('subscribe');

/** Ends that somebody is told of announcements. */
export const UNSUBSCRIBE_LINK = linkToken<{ readonly subscriber: string }>('unsubscribe');
