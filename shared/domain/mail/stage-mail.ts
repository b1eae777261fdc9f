import { splitAddress } from './address.ts';

/** Where the stage takes mail, as it was deployed. */
export interface StageMail {
  /** The default tenant's own; its domain is the one the stage can send from. */
  readonly address: string;
  /** Addresses, domains (`example.com`) and domains with all below them (`.example.com`) the receipt rule takes. */
  readonly recipients: readonly string[];
}

interface Fault {
  readonly path: string;
  readonly message: string;
}

/**
 * What is wrong with addresses of a desk: a mail to a foreign domain never comes, and one from it is never sent.
 *
 * @param addresses - lower case; the first one sends
 */
export function stageFaults(addresses: readonly string[], stage: StageMail, path: string): Fault[] {
  const home = domainOf(stage.address);
  return addresses.flatMap((address, index) => {
    const domain = domainOf(address);
    const at = `${path}.${index}`;
    if (!receives(address, stage)) return [{ path: at, message: `the stage receives no mail for ${domain}` }];
    if (index > 0 || domain === home) return [];
    return [
      { path: at, message: `the first address sends, and the stage sends from ${home} alone, not from ${domain}` },
    ];
  });
}

function receives(address: string, { address: own, recipients }: StageMail): boolean {
  const domain = domainOf(address);
  if (domain === domainOf(own)) return true;
  return recipients
    .map((recipient) => recipient.toLowerCase())
    .some((recipient) => recipient === address || recipient === domain || isBelow(domain, recipient));
}

function isBelow(domain: string, recipient: string): boolean {
  return recipient.startsWith('.') && (domain.endsWith(recipient) || domain === recipient.slice(1));
}

function domainOf(address: string): string {
  return splitAddress(address)?.domain ?? address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
