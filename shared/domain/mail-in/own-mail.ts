import { withoutTag } from '#domain/mail/address.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';

/** Every mail of the desk carries its own address here, so that it is known when it comes back. */
export const LOOP_HEADER = 'x-loop';

/** Whether the desk wrote this itself: it carries the desk's mark. Whoever forges that is ignored. */
export function isOwnMail(mail: ParsedMail, deskAddresses: readonly string[]): boolean {
  const own = new Set(deskAddresses.map(withoutTag));
  return (mail.headers[LOOP_HEADER] ?? []).some((mark) => own.has(withoutTag(mark)));
}

/** Whether a mail names an address of the desk as its sender. Without the desk's mark somebody else wrote it. */
export function claimsDesk(mail: ParsedMail, deskAddresses: readonly string[]): boolean {
  const sender = mail.from && withoutTag(mail.from.address);
  return sender !== null && deskAddresses.some((address) => withoutTag(address) === sender);
}
