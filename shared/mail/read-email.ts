import type { Email } from 'postal-mime';
import { joinFlowed, maskFlowed } from './mend/flowed.ts';
import { mendHeader } from './mend/header-bytes.ts';
import { FilesByName } from './mend/named-text.ts';
import { hasTooManyLines } from './mend/text-lines.ts';
import { decodeUtf7 } from './mend/utf7.ts';

/** Parts within parts; a person's mail has fewer than ten. Deeper than this is refused and kept unparsed. */
const DEEPEST_NESTING = 100;
/** All headers of all parts together. */
const HEADERS_BYTES = 1_048_576;
/** Where a part of a person's mail declares its charset. */
const DECLARATIONS_BYTES = 65_536;

/**
 * The parser's reading of a mail, mended around it where real mails show it wrong: what they say in undeclared bytes, in UTF-7,
 * and in flowed lines.
 *
 * @throws whatever the parser throws on input beyond the limits
 */
export async function readEmail(raw: Uint8Array): Promise<Email> {
  if (hasTooManyLines(raw)) throw new Error('the mail has more lines than can be read');
  const { raw: masked, flowed, delSp } = maskFlowed(mendHeader(raw));
  const parser = new FilesByName({
    forceRfc822Attachments: true,
    maxNestingDepth: DEEPEST_NESTING,
    maxHeadersSize: HEADERS_BYTES,
  });
  const email = await parser.parse(bufferOf(masked));
  const words = declaresUtf7(raw) ? decodeUtf7 : (text: string) => text;
  return {
    ...email,
    ...(email.text !== undefined && { text: words(flowed ? joinFlowed(email.text, delSp) : email.text) }),
    ...(email.html !== undefined && { html: words(email.html) }),
  };
}

/** A view is copied by the parser, a whole buffer is not: 40 MB of a large mail. */
function bufferOf(bytes: Uint8Array): ArrayBuffer | Uint8Array {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? buffer : bytes;
}

function declaresUtf7(raw: Uint8Array): boolean {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, DECLARATIONS_BYTES));
  return /charset\s*=\s*"?(?:x-)?(?:unicode-[12]-\d-)?utf-?7\b/i.test(head.toString('latin1'));
}
