import { isIP } from 'node:net';
import { isLoopbackUrl } from '#domain/escalation/webhook.ts';
import { isAllowedAddress } from './allowed-address.ts';

/**
 * What stands against an address when it is saved. A name that resolves to such an address is refused when it is called.
 *
 * @param loopback - whether the machine itself may be called: only where a desk is tried out
 * @returns null for one that may be saved
 */
export function addressFault(text: string, loopback: boolean): string | null {
  if (!URL.canParse(text)) return 'must be an address such as https://hooks.example.com/desk';
  const { protocol, username, password, hostname } = new URL(text);
  if (username !== '' || password !== '') return 'must have no user in it';
  const isOwn = loopback && isLoopbackUrl(text);
  if (protocol !== 'https:' && !(protocol === 'http:' && isOwn)) return 'must be https';
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isOwn) return null;
  if (host === 'localhost' || host.endsWith('.localhost')) return 'must not lead to the machine itself';
  if (isIP(host) === 0 || isAllowedAddress(host, { loopback, privately: false })) return null;
  return 'must not be a private, link-local or loopback address';
}

/** Of a chat's address whoever knows it can post: shown is only where it leads. */
export function maskedAddress(url: string): string {
  return `${new URL(url).origin}/…`;
}
