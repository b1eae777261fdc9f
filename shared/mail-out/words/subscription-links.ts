import type { Keyring } from '#shared/signing/keyring.ts';
import { SUBSCRIBE_LINK, UNSUBSCRIBE_LINK } from '#shared/signing/link-tokens.ts';
import { subscriberId } from '#shared/store/table/keys.ts';

/** Of no record: what stands in the place of a number. */
const NUMBER = 'SUBSCRIPTION';
/** A mail is found again years later. The end of what the desk reckons with. */
const NEVER = '2199-12-31T23:59:59.999Z';

interface Reader {
  /** Where the pages are that mails link to; without a slash at its end. */
  readonly publicUrl: string;
  readonly keys: Keyring;
  readonly tenant: string;
  readonly email: string;
}

/**
 * Where one click ends all mails about announcements to somebody: the header `List-Unsubscribe` of each (RFC 8058), and the link in
 * its text. GET shows a page with a button, POST ends them.
 */
export function unsubscribeUrl({ publicUrl, keys, tenant, email }: Reader): string {
  const claims = { tenant, number: NUMBER, subscriber: subscriberId(email), expiresAt: NEVER, recipient: email };
  return `${publicUrl}/subscriptions/end/${UNSUBSCRIBE_LINK.sign(keys, claims)}`;
}

/** Where somebody confirms that it was they who asked to be told. */
export function confirmationUrl({ publicUrl, keys, tenant, email }: Reader, expiresAt: string): string {
  const claims = { tenant, number: NUMBER, subscriber: subscriberId(email), expiresAt, recipient: email };
  return `${publicUrl}/subscriptions/confirm/${SUBSCRIBE_LINK.sign(keys, claims)}`;
}
