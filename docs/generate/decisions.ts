import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ADR = join(import.meta.dirname, '..', 'adr');
/** `# 0001. Journal and snapshot in one transaction` */
const HEADING = /^# \d{4}\. (.+)$/m;
/** `Status: accepted; amends [0047](…); amended by [0099](…)` */
const STATUS = /^Status: (accepted|superseded)((?:; (?:amends|amended by|supersedes|superseded by) \[.+)*)$/m;
const RELATION = /(amends|amended by|supersedes|superseded by) ([^;]+)/g;

/** What the other decision has to say of the one that names it. */
const INVERSE: Readonly<Record<string, string>> = {
  amends: 'amended by',
  'amended by': 'amends',
  supersedes: 'superseded by',
  'superseded by': 'supersedes',
};

/** One decision of docs/adr, by its heading and its status. */
interface Decision {
  readonly file: string;
  readonly number: string;
  readonly title: string;
  readonly status: string;
  /** `amended by 0099`, each on its own. */
  readonly relations: readonly string[];
}

/** The index of the decisions. @throws Error for one without a status, or whose relation the other does not know */
export function decisionsDocument(): string {
  const decisions = globSync('[0-9]*.md', { cwd: ADR }).sort().map(read);
  for (const decision of decisions) checkRelations(decision, decisions);
  const rows = decisions.map(({ file, number, title, status, relations }) => {
    const later = [status, ...relations].filter((one) => one !== 'accepted' && !/^(amends|supersedes) /.test(one));
    return `- [${number}](${file}) ${title}${later.length === 0 ? '' : ` (${later.join(', ')})`}`;
  });
  const says =
    'Why things are as they are, and what that costs. Each is accepted unless it says otherwise here. Numbers without a file were never used.';
  return `# Decisions\n\n${says}\n\n${rows.join('\n')}\n`;
}

function read(file: string): Decision {
  const text = readFileSync(join(ADR, file), 'utf8');
  const title = HEADING.exec(text)?.[1];
  const [, status, related = ''] = STATUS.exec(text) ?? [];
  if (title === undefined) throw new Error(`docs/adr/${file} has no heading like "# 0001. Title"`);
  if (status === undefined) throw new Error(`docs/adr/${file} has no line like "Status: accepted"`);
  const relations = [...related.matchAll(RELATION)].flatMap(([, relation, others = '']) =>
    [...others.matchAll(/\[(\d{4})\]/g)].map(([, other]) => `${relation} ${other}`),
  );
  return { file, number: file.slice(0, 4), title, status, relations };
}

function checkRelations({ file, number, relations }: Decision, decisions: readonly Decision[]): void {
  for (const relation of relations) {
    const [verb, other] = [relation.slice(0, -5), relation.slice(-4)];
    const wanted = `${INVERSE[verb]} ${number}`;
    const known = decisions.find((decision) => decision.number === other)?.relations.includes(wanted);
    if (known !== true) throw new Error(`docs/adr/${file} says "${relation}", and ${other} does not say "${wanted}"`);
  }
}
