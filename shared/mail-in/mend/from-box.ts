import { decodeWords } from 'postal-mime';
import type { Mailbox } from '#domain/mail/mail.ts';
import { cutText } from '#events/terms/text.ts';

const ADDRESSED = /<\s*([^\s<>@,;"]{1,100}@[^\s<>@,;"]{1,255})\s*>|([^\s<>@,;:"()]{1,100}@[^\s<>@,;:"()]{1,255})/;
/** A From that goes on longer names nobody. */
const LONGEST_FROM = 2_000;

/**
 * The sender of a From no parser takes: commas of a name without quotes, a group's colon. The first address in it is the
 * sender, and what stands before is their name (Semantics, rule 38).
 *
 * @param written the value of the field, in which words may still be encoded
 */
export function mendedFrom(written: string): Mailbox | null {
  const text = cutText(written, { units: LONGEST_FROM });
  return boxIn(text) ?? boxIn(decodeWords(text));
}

function boxIn(text: string): Mailbox | null {
  const found = ADDRESSED.exec(text);
  const address = found?.[1] ?? found?.[2];
  if (found === null || address === undefined) return null;
  const name = decodeWords(text.slice(0, found.index))
    .replace(/["\s]+/g, ' ')
    .replace(/^[\s,;:]+|[\s,;:<(]+$/g, '');
  return { address: address.toLowerCase(), name: name || null };
}
