import { decodeUtf7, isUtf7 } from './utf7.ts';

/** The header of a mail is searched no further than this for its end. */
const LONGEST_HEADER = 262_144;
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([QqBb])\?([^?]{0,2000})\?=/g;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Writes the header of a mail anew where the parser would lose what it says: bytes beyond ASCII inside encoded words, words in
 * UTF-7, and lines in a charset nobody declared. A header without such is returned as it came, without a copy.
 */
export function mendHeader(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const header = bytes.subarray(0, headerEnd(bytes));
  const text = header.toString('latin1');
  if (!/[\x80-\xff]|=\?[^?\s]{0,20}utf-?7[^?]{0,10}\?/i.test(text)) return raw;
  const mended = text.split('\n').map(mendLine).join('\n');
  return Buffer.concat([Buffer.from(mended, 'latin1'), bytes.subarray(header.length)]);
}

function headerEnd(bytes: Buffer): number {
  const searched = bytes.subarray(0, LONGEST_HEADER);
  const ends = [searched.indexOf('\r\n\r\n'), searched.indexOf('\n\n')].filter((end) => end !== -1);
  return ends.length === 0 ? searched.length : Math.min(...ends);
}

/** A line as the latin-1 of its bytes, and back. */
function mendLine(line: string): string {
  const words = line.replace(ENCODED_WORD, mendWord);
  if (!/[\x80-\xff]/.test(words)) return words;
  try {
    utf8.decode(Buffer.from(words, 'latin1'));
    return words;
  } catch {
    // No UTF-8: then what Western mail programs wrote when they declared nothing.
    const text = new TextDecoder('windows-1252').decode(Buffer.from(words, 'latin1'));
    return Buffer.from(text, 'utf8').toString('latin1');
  }
}

function mendWord(word: string, charset: string, encoding: string, text: string): string {
  if (isUtf7(charset.split('*')[0] ?? '')) return utf8Word(decodeUtf7(plain(encoding, text)));
  const escaped = text.replace(/[\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  return escaped === text ? word : `=?${charset}?${encoding}?${escaped}?=`;
}

function plain(encoding: string, text: string): string {
  if (encoding.toUpperCase() === 'B') return Buffer.from(text, 'base64').toString('latin1');
  return text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function utf8Word(text: string): string {
  return `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}
