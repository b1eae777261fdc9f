/**
 * The parser keeps each line of a text as an object of its own, some two kilobytes; only lines of base64 it joins. A mail of
 * empty lines as small as five megabytes so takes more memory than a function has.
 */
export const MOST_TEXT_LINES = 200_000;
/** A line of base64 has 76 characters, from some programs 60 or 64. */
const BASE64_LINE = 60;
const LINE_FEED = 10;

/** @returns whether the mail has more lines of text than the parser has memory for */
export function hasTooManyLines(raw: Uint8Array): boolean {
  let lines = 0;
  let start = 0;
  for (let end = raw.indexOf(LINE_FEED); end >= 0; end = raw.indexOf(LINE_FEED, start)) {
    if (!isBase64(raw, start, end)) lines += 1;
    if (lines > MOST_TEXT_LINES) return true;
    start = end + 1;
  }
  return false;
}

function isBase64(raw: Uint8Array, start: number, end: number): boolean {
  if (end - start < BASE64_LINE) return false;
  for (let at = start; at < start + BASE64_LINE; at += 1) if (!isBase64Digit(raw[at] ?? 0)) return false;
  return true;
}

/** Letters, digits, `+`, `/`. */
function isBase64Digit(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || (byte >= 47 && byte <= 57) || byte === 43;
}
