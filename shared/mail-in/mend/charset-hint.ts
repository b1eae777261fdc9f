const DECLARED = /charset\s*=\s*"?([^\s";]{1,60})|=\?([^?\s*]{1,60})[^?\s]{0,20}\?[QqBb]\?/gi;
const NO_HINT = /^(?:utf-?8|us-ascii|ascii|default|unknown.*|x-unknown.*)$/i;

/** @returns a charset the header of a mail declares, in which it may have written more than it said; or null */
export function charsetHint(header: string): string | null {
  for (const [, declared, ofWord] of header.matchAll(DECLARED)) {
    const charset = declared ?? ofWord ?? '';
    if (charset !== '' && !NO_HINT.test(charset)) return charset;
  }
  return null;
}

/** What a page says of itself stands at its beginning. */
const META = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w.:-]{1,60})/i;

/** @returns the charset a page declares in itself, or null */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4_000));
  return META.exec(head.toString('latin1'))?.[1] ?? null;
}
