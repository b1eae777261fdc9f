import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ADR = join(import.meta.dirname, '..', 'adr');
/** `# 0001. Journal and snapshot in one transaction` */
const HEADING = /^# \d{4}\.? (.+)$/m;

/** The index of the decisions, by the headings of their files. */
export function decisionsDocument(): string {
  const rows = globSync('[0-9]*.md', { cwd: ADR })
    .sort()
    .map((file) => `- [${basename(file).slice(0, 4)}](${file}) ${titleOf(file)}`);
  return `# Decisions\n\nWhy things are as they are, and what that costs. Numbers without a file were never used.\n\n${rows.join('\n')}\n`;
}

function titleOf(file: string): string {
  const title = HEADING.exec(readFileSync(join(ADR, file), 'utf8'))?.[1];
  if (title === undefined) throw new Error(`docs/adr/${file} has no heading like "# 0001. Title"`);
  return title;
}
