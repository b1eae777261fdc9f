import { isUtf8 } from 'node:buffer';
import { rareCharsets } from './rare-charsets.ts';
import { decodeShifted } from './shifted.ts';
import { decodeUtf7, isUtf7 } from './utf7.ts';

type Decoder = InstanceType<typeof TextDecoder>;

/** What programs write instead of the names iconv knows. */
const ALIASES: Readonly<Record<string, string>> = {
  hz: 'hzgb2312',
  pc8: 'cp437',
  macce: 'maccenteuro',
  maccentraleurope: 'maccenteuro',
  maccentraleurroman: 'maccenteuro',
  macicelandic: 'maciceland',
};
/** `IBM00858`, `DOS-850`, `cp-850`: all are numbers of code pages. */
const CODE_PAGE = /^(?:ibm|dos|msdos|cp|ccsid|oem|ms)?0*(\d{3,5})$/;
/** Charsets of ASCII alone, that say nothing of the bytes beyond it. */
const UNTOLD = /^(?:utf8|utf8mb4|unicode11utf8|usascii|ascii|ansix341968|default|unknown(?:8bit)?|8bit|binary|none|)$/;

/** What stands behind the first escape shows a charset nobody has to declare. */
const ESCAPED: readonly (readonly [charset: string, shows: RegExp])[] = [
  ['iso-2022-kr', /^\$\)C/],
  ['iso-2022-jp', /^(?:\$[@B]|\([BIJ]|\$\(D)/],
];
const ESCAPE = 0x1b;

/**
 * Reads text in the charset it declares, and in the one it shows where it declares none, an unknown one, or one it does not
 * keep to.
 *
 * @param hint another charset the same mail declares
 */
export function decodeCharset(bytes: Uint8Array, declared: string | null, hint: string | null = null): string {
  const label = declared?.split('*')[0]?.trim().toLowerCase() ?? '';
  return (UNTOLD.test(plainName(label)) ? null : decodeAs(bytes, label)) ?? decodeUntold(bytes, hint);
}

/** Whether a charset leaves no doubt, and the runtime knows it. */
export function isCommon(charset: string): boolean {
  return decoderOf(charset.split('*')[0] ?? '') !== null;
}

/** Whether bytes are UTF-8 and no escape sequences, so that nothing has to be decided about them. */
export function isPlainUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0x1b);
}

/** @returns null for a charset nobody here knows */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  if (isUtf7(label)) return decodeUtf7(latin1(bytes));
  const name = ALIASES[plainName(label)] ?? plainName(label);
  const shifted = decodeShifted(bytes, name);
  if (shifted !== null) return shifted;
  // The order of its bytes shows; the runtime knows only one.
  if (/^(?:utf16|ucs2|iso10646ucs2)$/.test(name)) return rareCharsets().decode(Buffer.from(bytes), 'utf-16');
  if (/^(?:iso2022jp|cp5022[012])/.test(name)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const decoder = decoderOf(label);
  if (decoder !== null) return decoder.decode(bytes);
  const iconv = rareCharsets();
  const known = [name, name.replace(CODE_PAGE, 'cp$1')].find((one) => iconv.encodingExists(one));
  return known === undefined ? null : iconv.decode(Buffer.from(bytes), known);
}

/** UTF-8 with a broken byte in it stays UTF-8; what is none is what Western programs wrote when they declared nothing. */
function decodeUntold(bytes: Uint8Array, hint: string | null): string {
  const escaped = escapedIn(bytes);
  if (escaped !== null) return decodeAs(bytes, escaped) ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost === 0 || lost < (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0)) return text;
  return (hint === null ? null : decodeAs(bytes, hint)) ?? new TextDecoder('windows-1252').decode(bytes);
}

function escapedIn(bytes: Uint8Array): string | null {
  const at = bytes.indexOf(ESCAPE);
  if (at === -1 || !isUtf8(bytes)) return null;
  const behind = latin1(bytes.subarray(at + 1, at + 4));
  return ESCAPED.find(([, shows]) => shows.test(behind))?.[0] ?? null;
}

function decoderOf(label: string): Decoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** `x-mac-ce`, `csIBM850` and `IBM_850` are the same with and without what they begin with, and without separators. */
function plainName(label: string): string {
  return label
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
    .replace(/^(?:x-|cs(?!\d))/, '')
    .replace(/[\s._:-]+/g, '');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
