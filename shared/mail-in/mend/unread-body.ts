import type { MailAttachment } from '#domain/mail/mail.ts';

/** Where the header of a mail has ended. */
const LONGEST_HEADER = 1_048_576;

/**
 * A mail that announces parts and has none the parser finds, for its boundary never comes or comes broken: what stands below
 * its header is kept as one file, so that nothing that was sent is out of sight.
 *
 * @returns null for a mail without a body
 */
export function unreadBody(raw: Uint8Array): MailAttachment | null {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const found = /\r?\n\r?\n/.exec(bytes.subarray(0, LONGEST_HEADER).toString('latin1'));
  if (found === null) return null;
  const content = new Uint8Array(bytes.subarray(found.index + found[0].length));
  if (content.byteLength === 0) return null;
  return { name: 'unreadable-parts.txt', contentType: 'text/plain', size: content.byteLength, content };
}
