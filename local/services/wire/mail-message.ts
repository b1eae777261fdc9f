/** One header field of a message, unfolded, its bytes as Latin-1 so that nothing is lost on the way. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
  /** As it stood, folding included, without its last line end. */
  readonly raw: string;
}

export interface SplitMessage {
  readonly fields: readonly HeaderField[];
  /** What follows the empty line. */
  readonly body: Buffer;
}

/** Parts a raw message into header fields and body. A line that is no header field (no colon) is dropped, as mail servers do. */
export function splitMessage(raw: Buffer): SplitMessage {
  const [, head = '', gap = ''] = /^([\s\S]*?)(\r?\n\r?\n|$)/.exec(raw.toString('latin1')) ?? [];
  const fields = head.split(/\r?\n(?![ \t])/).flatMap((line) => {
    const colon = line.indexOf(':');
    if (colon < 1) return [];
    const value = line.slice(colon + 1).replace(/\r?\n(?=[ \t])/g, '');
    return [{ name: line.slice(0, colon).trim(), value: value.trim(), raw: line }];
  });
  return { fields, body: raw.subarray(head.length + gap.length) };
}

/** Puts a message together again from whole header lines. */
export function joinMessage(lines: readonly string[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]);
}

/** The first value of a header, whatever its case. */
export function headerOf(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}

/** The bare address in `Some One <one@example.com>`, in lower case; empty when there is none. */
export function bareAddress(value: string): string {
  const [, angle] = /<([^<>]*)>\s*$/.exec(value) ?? [];
  return (angle ?? value).trim().toLowerCase();
}

export function domainOf(address: string): string {
  return bareAddress(address).split('@').at(-1) ?? '';
}
