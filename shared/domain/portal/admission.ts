import { splitAddress } from '#domain/mail/address.ts';
import type { PortalPart } from './portal-fragment.ts';

/** Whether somebody with this address may use the portal. A subdomain is another domain: it may be somebody else's. */
export function isAdmitted({ portal }: PortalPart, address: string): boolean {
  const domain = splitAddress(address)?.domain.toLowerCase();
  return domain !== undefined && portal.domains.includes(domain);
}
