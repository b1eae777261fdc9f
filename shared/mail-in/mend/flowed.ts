/*
 * The parser joins flowed lines (RFC 3676) across a change of quotation, which makes an answer below a quoted line a part of
 * that line. So it is not told that a text is flowed, and the lines are joined here.
 */
const MARK = /format\s*=\s*"?flowed/gi;
const MASK = 'x-kept';
/** In a header of a part; those stand early, and what is found in an attachment's bytes does no harm. */
const LONGEST_SEARCHED = 65_536;

export interface Flow {
  readonly raw: Uint8Array;
  readonly flowed: boolean;
  readonly delSp: boolean;
}

/** @returns the mail with the mark of flowed text made unreadable, byte for byte as long as before */
export function maskFlowed(raw: Uint8Array): Flow {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const head = bytes.subarray(0, LONGEST_SEARCHED).toString('latin1');
  const masked = head.replace(MARK, (mark) => mark.replace(/flowed/i, MASK));
  if (masked === head) return { raw, flowed: false, delSp: false };
  const mended = Buffer.concat([Buffer.from(masked, 'latin1'), bytes.subarray(LONGEST_SEARCHED)]);
  return { raw: mended, flowed: true, delSp: /delsp\s*=\s*"?yes/i.test(head) };
}

/** Joins lines that end in a space with the next one, as long as both are quoted equally deep. */
export function joinFlowed(text: string, delSp: boolean): string {
  const joined: { depth: number; text: string; open: boolean }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const marks = /^>+/.exec(line)?.[0] ?? '';
    const rest = line.slice(marks.length).replace(/^ /, '');
    const open = rest.endsWith(' ') && rest !== '-- ';
    const kept = open && delSp ? rest.slice(0, -1) : rest;
    const last = joined.at(-1);
    if (last?.open && last.depth === marks.length && rest !== '-- ') {
      last.text += kept;
      last.open = open;
    } else joined.push({ depth: marks.length, text: kept, open });
  }
  return joined.map(({ depth, text: line }) => (depth > 0 ? `${'>'.repeat(depth)} ${line}` : line)).join('\n');
}
