import { withoutTag } from './address.ts';

/**
 * The addresses under which a mail may have reached the desk. Where none of those it went to is configured, all of them are: the
 * receipt rule took the mail before anybody wrote the address down. Otherwise the others are of people who were sent it, too.
 *
 * @param recipients of the envelope
 * @returns without tags, in lower case
 */
export function ownAddresses(configured: readonly string[], recipients: readonly string[]): string[] {
  const [known, reached] = [configured.map(withoutTag), recipients.map(withoutTag)];
  return reached.some((address) => known.includes(address)) ? known : [...known, ...reached];
}

/** Whether an address is the desk's own: whoever writes to it for somebody would write to itself. */
export function isDeskItself(
  address: string,
  { mail }: { readonly mail: { readonly addresses: readonly string[] } },
): boolean {
  return mail.addresses.some((own) => withoutTag(own) === withoutTag(address));
}
