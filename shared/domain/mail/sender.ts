import { isPlainAddress } from './address.ts';
import type { Envelope, ParsedMail } from './mail.ts';

/** @returns the mail with somebody to answer to: whom the envelope names where the mail itself names nobody mail can be sent to */
export function withSender(mail: ParsedMail, envelope: Envelope): ParsedMail {
  if (mail.from && isPlainAddress(mail.from.address)) return mail;
  const address = (envelope.from ?? '').replace(/^<|>$/g, '').toLowerCase();
  return isPlainAddress(address) ? { ...mail, from: { address, name: mail.from?.name ?? null } } : mail;
}
