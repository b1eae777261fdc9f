import type { Block, Report } from '#domain/incident-report/report.ts';

/** The report as Markdown. What people wrote is text: no sign of it formats anything, opens a link, or ends a table. */
export function markdownReport({ title, sections, footer }: Report): string {
  const parts = sections.flatMap(({ heading, blocks }) => [`## ${inline(heading)}`, ...blocks.map(block)]);
  return `${[`# ${inline(title)}`, ...parts, '---', `*${inline(footer)}*`].join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'facts':
      return one.rows.map(([label, value]) => `- **${inline(label)}:** ${inline(value)}`).join('\n');
    case 'table':
      return [one.head, one.head.map(() => '---'), ...one.rows].map((row, place) => line(row, place === 1)).join('\n');
    case 'list':
      return one.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'heading':
      return `### ${inline(one.text)}`;
    case 'question':
      return `**${inline(one.text)}**`;
    case 'text':
      return one.text
        .split(/\r\n|\r|\n/)
        .map((row) => `> ${inline(row)}`.trimEnd())
        .join('\n');
    case 'note':
      return `*${inline(one.text)}*`;
  }
}

function line(cells: readonly string[], isRule: boolean): string {
  return `| ${cells.map((cell) => (isRule ? cell : inline(cell))).join(' | ')} |`;
}

/** On one line, with every sign that means something to Markdown or HTML taken for itself. */
function inline(text: string): string {
  const oneLine = text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' / ');
  return oneLine
    .replaceAll(/[\\`*_{}[\]()#+!|<>~&]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([-=]|\d+(?=[.)]))/g, String.raw`$1\$2`);
}
