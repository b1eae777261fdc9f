import { isForwarded } from '#domain/mail/forwarded.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import { peopleOf } from './people-of-mail.ts';
import type { Thread } from './thread.ts';

/**
 * Whether a mail may be on the record that waits for it, or for what it answers, by what it says itself: had it come first, the
 * one who waits would have been admitted to its record by the same test. Whoever only got to know an id brings nobody's mail to
 * them. What is passed on joins nothing (Semantics, rules 35 and 38).
 *
 * @param agents - the desk's own, who are admitted wherever the mail server vouches for them
 */
export function mayMeet(mail: ParsedMail, { awaitedBy = '' }: Thread, agents: readonly string[]): boolean {
  if (isForwarded(mail)) return false;
  const named = [mail.from?.address, ...peopleOf(mail, []).map(({ email }) => email)];
  return named.includes(awaitedBy) || agents.includes(awaitedBy);
}
