/** @returns the first line of a generated document, so that nobody edits it by hand */
export function generatedFrom(source: string): string {
  return `<!-- Generated from ${source} by \`npm run docs\`. Change it there. -->`;
}

/** @param rows - one array of cells per row; a `|` in a cell is escaped */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Blocks of a document, one blank line between them. */
export function document(...blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
