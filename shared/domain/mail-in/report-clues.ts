import { fieldsOf } from '#domain/mail/header-lines.ts';
import type { Envelope, ParsedMail } from '#domain/mail/mail.ts';
import { returnedHeader } from './classify/read-report.ts';
import { type ThreadClues, tagsOf, threadClues } from './thread.ts';

const ID = /<[^<>\s]{1,500}>/g;
const ADDRESS = /[^\s<>,;"@]{1,100}@[^\s<>,;"@]{1,255}/g;

/**
 * What in a report says which mail of the desk it is about: ids and the reply address of the mail it returns first, then
 * its own thread, for some mail servers answer like a person would.
 */
export function reportClues(mail: ParsedMail, envelope: Envelope, deskAddresses: readonly string[]): ThreadClues {
  const returned = fieldsOf(returnedHeader(mail));
  const all = (pattern: RegExp, ...names: string[]) =>
    names.flatMap((name) => returned.get(name) ?? []).flatMap((value) => value.match(pattern) ?? []);
  const own = threadClues(mail, envelope, deskAddresses);
  return {
    tokens: [...new Set([...tagsOf(all(ADDRESS, 'reply-to', 'from', 'return-path'), deskAddresses), ...own.tokens])],
    messageIds: [...new Set([...all(ID, 'message-id', 'references', 'in-reply-to'), ...own.messageIds])],
    numbers: [],
  };
}
