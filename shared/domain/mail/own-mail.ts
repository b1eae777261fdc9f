import { withoutTag } from './address.ts';
import type { ParsedMail } from './mail.ts';

/** Every mail of the desk carries its own address here, so that it is known when it comes back. */
export const LOOP_HEADER = 'x-loop';

/** Whether the desk wrote this itself: it comes from one of its addresses or carries its mark. */
export function isOwnMail(mail: ParsedMail, deskAddresses: readonly string[]): boolean {
  const own = new Set(deskAddresses.map(withoutTag));
  const marks = mail.headers[LOOP_HEADER] ?? [];
  return (
    (mail.from !== null && own.has(withoutTag(mail.from.address))) || marks.some((mark) => own.has(withoutTag(mark)))
  );
}
