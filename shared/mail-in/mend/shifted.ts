/*
 * Charsets that say with marks among seven-bit characters where Chinese or Korean begins and ends. Runtimes left them out, for
 * they are dangerous on web pages; mail has them to this day. Without the marks, and with the high bit set between them, their
 * bytes are those of a charset every runtime knows.
 */

interface Shifted {
  readonly unshift: (bytes: Uint8Array) => Uint8Array;
  readonly charset: 'gbk' | 'euc-kr';
}

const SHIFTED: Readonly<Record<string, Shifted>> = {
  hzgb2312: { unshift: withoutTildes, charset: 'gbk' },
  iso2022kr: { unshift: withoutShifts, charset: 'euc-kr' },
  iso2022cn: { unshift: withoutShifts, charset: 'gbk' },
  iso2022cnext: { unshift: withoutShifts, charset: 'gbk' },
};

/** @param name in lower case, without separators @returns null for any other charset */
export function decodeShifted(bytes: Uint8Array, name: string): string | null {
  const shifted = SHIFTED[name];
  return shifted === undefined ? null : new TextDecoder(shifted.charset).decode(shifted.unshift(bytes));
}

const [ESCAPE, SHIFT_OUT, SHIFT_IN, LINE_FEED, DOLLAR] = [0x1b, 0x0e, 0x0f, 0x0a, 0x24];
/** `ESC $ ) C`: which characters are meant, and the charset says that already. */
const DESIGNATION = 4;

/** A line's end is a shift in, whatever its writer forgot. */
function withoutShifts(bytes: Uint8Array): Uint8Array {
  const unshifted: number[] = [];
  let wide = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === SHIFT_OUT) wide = true;
    else if (byte === SHIFT_IN) wide = false;
    else if (byte === ESCAPE && bytes[at + 1] === DOLLAR) at += DESIGNATION - 1;
    else {
      if (byte === LINE_FEED) wide = false;
      unshifted.push(wide ? withHighBit(byte) : byte);
    }
  }
  return Uint8Array.from(unshifted);
}

/** A tilde before a line's end joins it with the next line, and two are one. */
const TILDES = /~\{((?:(?!~\})[^\n])*)(?:~\})?|~\r?\n|~(?=~)/g;

function withoutTildes(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const unshifted = text.replace(TILDES, (_, wide: string | undefined) =>
    (wide ?? '').replace(/[!-~]/g, (byte) => String.fromCharCode(withHighBit(byte.charCodeAt(0)))),
  );
  return Buffer.from(unshifted, 'latin1');
}

function withHighBit(byte: number): number {
  return byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte;
}
