import type { Result, Row } from './measurement.ts';

/** The result as a table of columns that fit. */
export function printed({ title }: { readonly title: string }, { ratios = [], rows, notes }: Result): string {
  const judged = ratios.map(({ name, value, aim }) => ({ ratio: name, value, aim, held: value <= aim ? 'yes' : 'NO' }));
  const tables = [judged, rows].filter((table) => table.length > 0).map(tableOf);
  return [`\n${title}`, ...tables, ...notes.map((note) => `  * ${note}`)].join('\n');
}

function tableOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const numeric = columns.map((column) => rows.some((row) => typeof row[column] === 'number'));
  return lines
    .map(
      (line) => `  ${line.map((text, index) => padded(text, widths[index] ?? 0, numeric[index] ?? false)).join('  ')}`,
    )
    .join('\n');
}

function cell(value: string | number | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 4 }) : (value ?? '');
}

function padded(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}
