import { decodeCharset, isCommon, isPlainUtf8 } from './charset.ts';
import { charsetHint } from './charset-hint.ts';

/** The header of a mail is searched no further than this for its end. */
const LONGEST_HEADER = 262_144;
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([QqBb])\?([^?]{0,2000})\?=/g;

export interface MendedHeader {
  readonly raw: Uint8Array;
  /** A charset the header declares, for what in the mail declares none. */
  readonly hint: string | null;
}

/**
 * Writes the header of a mail anew where the parser would lose what it says: bytes beyond ASCII inside encoded words, words in
 * charsets the parser does not know, and lines in a charset nobody declared. A header without such is returned as it came,
 * without a copy.
 */
export function mendHeader(raw: Uint8Array): MendedHeader {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const header = bytes.subarray(0, headerEnd(bytes));
  const text = header.toString('latin1');
  const hint = charsetHint(text);
  const mended = text
    .split('\n')
    .map((line) => mendLine(line, hint))
    .join('\n');
  if (mended === text) return { raw, hint };
  return { raw: Buffer.concat([Buffer.from(mended, 'latin1'), bytes.subarray(header.length)]), hint };
}

function headerEnd(bytes: Buffer): number {
  const searched = bytes.subarray(0, LONGEST_HEADER);
  const ends = [searched.indexOf('\r\n\r\n'), searched.indexOf('\n\n')].filter((end) => end !== -1);
  return ends.length === 0 ? searched.length : Math.min(...ends);
}

/** @returns a text with its encoded words in charsets the parser knows, such as the name of a file */
export function mendWords(text: string): string {
  return text.replace(ENCODED_WORD, mendWord);
}

/** A line as the latin-1 of its bytes, and back. */
function mendLine(line: string, hint: string | null): string {
  const words = mendWords(line);
  const bytes = Buffer.from(words, 'latin1');
  if (isPlainUtf8(bytes)) return words;
  return Buffer.from(decodeCharset(bytes, null, hint), 'utf8').toString('latin1');
}

function mendWord(word: string, charset: string, encoding: string, text: string): string {
  if (!isCommon(charset)) return utf8Word(decodeCharset(bytesOf(encoding, text), charset));
  const escaped = text.replace(/[\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  return escaped === text ? word : `=?${charset}?${encoding}?${escaped}?=`;
}

function bytesOf(encoding: string, text: string): Uint8Array {
  if (encoding.toUpperCase() === 'B') return Buffer.from(text, 'base64');
  const plain = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

function utf8Word(text: string): string {
  return `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}
