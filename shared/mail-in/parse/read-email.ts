import type { Email } from 'postal-mime';
import { joinFlowed, maskFlowed } from '#shared/mail-in/mend/flowed.ts';
import { mendHeader } from '#shared/mail-in/mend/header-bytes.ts';
import { MendingParser } from '#shared/mail-in/mend/mending-parser.ts';
import { withRareCharsets } from '#shared/mail-in/mend/rare-charsets.ts';
import { hasTooManyLines } from '#shared/mail-in/mend/text-lines.ts';

/** Parts within parts; a person's mail has fewer than ten. Deeper than this is refused and kept unparsed. */
const DEEPEST_NESTING = 100;
/** All headers of all parts together. */
const HEADERS_BYTES = 1_048_576;

/**
 * The parser's reading of a mail, mended around it where real mails show it wrong: what they say in charsets it does not know or nobody
 * declared, and in flowed lines.
 *
 * @throws whatever the parser throws on input beyond the limits
 */
export async function readEmail(raw: Uint8Array): Promise<Email> {
  if (hasTooManyLines(raw)) throw new Error('the mail has more lines than can be read');
  return withRareCharsets(() => parse(raw));
}

async function parse(raw: Uint8Array): Promise<Email> {
  const { raw: mended, hint } = mendHeader(raw);
  const { raw: masked, flowed, delSp } = maskFlowed(mended);
  const limits = { maxNestingDepth: DEEPEST_NESTING, maxHeadersSize: HEADERS_BYTES };
  const parser = new MendingParser({ ...limits, forceRfc822Attachments: true }, hint);
  const email = await parser.parse(bufferOf(masked));
  return flowed && email.text !== undefined ? { ...email, text: joinFlowed(email.text, delSp) } : email;
}

/** A view is copied by the parser, a whole buffer is not: 40 MB of a large mail. */
function bufferOf(bytes: Uint8Array): ArrayBuffer | Uint8Array {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? buffer : bytes;
}
