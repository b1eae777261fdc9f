/** Fields as they stand in a header, in a delivery report or in the copy of a mail: name in lower case, folded lines joined. */
export type Fields = ReadonlyMap<string, readonly string[]>;

const FIELD = /^[ \t>]*([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:[ \t]*(.*)$/;
const FOLDED = /^[ \t]+\S/;

/** Fields that mail servers indent, where a folded line would be. */
const KNOWN = new Set([
  'message-id',
  'references',
  'in-reply-to',
  'to',
  'reply-to',
  'final-recipient',
  'status',
  'action',
]);

/** @returns the fields of one block; lines that are none are passed over */
export function fieldsOf(block: string): Fields {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of block.split('\n')) {
    const match = FIELD.exec(line);
    if (open && FOLDED.test(line) && !(match && KNOWN.has(match[1]?.toLowerCase() ?? ''))) {
      open.push(`${open.pop()} ${line.trim()}`);
    } else if (match?.[1]) {
      const name = match[1].toLowerCase();
      open = fields.get(name) ?? [];
      open.push((match[2] ?? '').trim());
      fields.set(name, open);
    }
  }
  return fields;
}

/** @returns blocks of lines between empty ones */
export function blocksOf(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/);
}

/** @returns the header of a mail: everything down to its first empty line */
export function headerBlock(text: string): string {
  return blocksOf(text.trimStart())[0] ?? '';
}
