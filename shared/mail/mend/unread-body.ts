import type { MailAttachment } from '#domain/mail/mail.ts';

/**
 * A mail that announces parts and has none the parser finds, for its boundary never comes or comes broken: what stands below
 * its header is kept as one file, so that nothing that was sent is out of sight.
 *
 * @returns null for a mail without a body
 */
export function unreadBody(raw: Uint8Array): MailAttachment | null {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const found = [
    ...bytes
      .subarray(0, 1_048_576)
      .toString('latin1')
      .matchAll(/\r?\n\r?\n/g),
  ][0];
  if (found === undefined) return null;
  const content = new Uint8Array(bytes.subarray(found.index + found[0].length));
  if (content.byteLength === 0) return null;
  return { name: 'unreadable-parts.txt', contentType: 'text/plain', size: content.byteLength, content };
}
