/** @returns the first line of a generated document, so that nobody edits it by hand */
export function generatedFrom(source: string): string {
  return `<!-- Generated from ${source} by \`npm run docs\`. Change it there. -->`;
}

/** @param rows - one array of cells per row; a `|` in a cell is escaped. Columns are padded, as the formatter has them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => [...(cells[column] ?? '')].length)));
  const rule = widths.map((width) => '-'.repeat(width));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width)).join(' | ')} |`;
  const [first = [], ...others] = lines;
  return [first, rule, ...others].map(line).join('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - [...text].length);
}

export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

const LIST_OF_TEXTS = /\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g;

/** JSON in a fence; a list of texts stays on its line. */
export function jsonExample(value: unknown): string {
  const lines = JSON.stringify(value, null, 2);
  return fenced(
    'json',
    lines.replace(LIST_OF_TEXTS, (_all, texts: string) => `[${texts.replace(/,\s+/g, ', ')}]`),
  );
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Blocks of a document, one blank line between them. */
export function document(...blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
