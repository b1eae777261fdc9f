import { isPlainAddress, withoutTag } from '#domain/mail/address.ts';
import type { Mailbox } from '#domain/mail/mail.ts';
import { fieldBlockAt, lineAt } from './trim/mail-fields.ts';
import { isSeparator } from './trim/trim-headers.ts';

/** What somebody forwards in the text of their own mail. */
export interface ForwardedText {
  readonly author: Mailbox;
  readonly subject: string | null;
  /** What the author wrote, with the history below it. */
  readonly text: string;
  /** What the one who forwards wrote above it; empty when nothing. */
  readonly note: string;
}

/** Further down stands the history of what is forwarded. */
const LAST_LINE = 400;
const ADDRESS = /[^\s<>()[\]{},;:"'|]{1,100}@[^\s<>()[\]{},;:"'|]{1,255}/;

/**
 * The mail that is forwarded inside the text of another, by the block of fields that Outlook, Gmail, Apple Mail, Thunderbird and
 * their like put above it. What the one who forwards, or the desk, wrote in between is passed over.
 *
 * @param others - addresses without tags that are not the author's
 * @returns null where nobody else is named with an address
 */
export function forwardedText(text: string, others: readonly string[]): ForwardedText | null {
  const lines = text.split('\n');
  const bare = lines.map((line) => line.replace(/^(?:>\s?)+/, ''));
  for (let index = 0; index < Math.min(bare.length, LAST_LINE); index++) {
    const block = fieldBlockAt(bare, index);
    const author = block && authorOf(block.from);
    if (block === null) continue;
    if (author && !others.includes(withoutTag(author.address))) {
      const body = lines[index]?.startsWith('>') ? unquoted(lines.slice(block.end)) : lines.slice(block.end);
      return { author, subject: block.subject, text: body.join('\n').trim(), note: noteAbove(bare, index) };
    }
    index = block.end;
  }
  return null;
}

function authorOf(from: string): Mailbox | null {
  const found = ADDRESS.exec(from.replace(/mailto:/gi, ' '));
  const address = found?.[0].toLowerCase() ?? '';
  if (found === null || !isPlainAddress(address)) return null;
  const name = from
    .slice(0, from.indexOf(found[0]))
    .replace(/mailto:/gi, '')
    .replace(/["'<>()[\]*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { address, name: name || null };
}

/** Apple Mail forwards as a quotation: one level of it is the program's. */
function unquoted(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^>\s?/, ''));
}

/** The lines above, without the title that a program put between. */
function noteAbove(lines: readonly string[], index: number): string {
  const first = lines.findIndex((_, at) => at <= index && isSeparator(lines, at));
  const above = lines.slice(0, first === -1 ? index : Math.min(first, index));
  while (above.length > 0 && lineAt(above, above.length - 1) === '') above.pop();
  return above.join('\n').trim();
}
