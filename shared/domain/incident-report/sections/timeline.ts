import type { Entry } from '#domain/incident/record/journal.ts';
import type { Section } from '#domain/incident-report/report.ts';
import type { ReportFacts } from '#domain/incident-report/report-facts.ts';
import { cutText } from '#events/terms/text.ts';
import { SAYINGS } from './timeline-lines.ts';

/** As many pages as somebody reads; the record has the others. */
export const MOST_REPORT_LINES = 400;
/** Of one line: an update at its longest fills half a page. */
const LONGEST_LINE = 2_000;

interface Line {
  readonly at: string;
  readonly what: string;
  readonly by: string;
  /** The type of what comes again and again, and is one line. */
  readonly folds: string | null;
}

/** What happened when, by whom; of a long one the beginning and the end, with how much is left out between. */
export function timeline(facts: ReportFacts): Section {
  const { columns, sections, leftOut } = facts.words.report;
  const lines = folded(
    facts.entries.flatMap((entry) => lineOf(entry, facts)).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  );
  const rows = lines.map(({ at, what, by }) => [facts.when(at), what, by]);
  const half = MOST_REPORT_LINES / 2;
  const shown =
    rows.length <= MOST_REPORT_LINES
      ? rows
      : [...rows.slice(0, half), ['…', leftOut(rows.length - MOST_REPORT_LINES), ''], ...rows.slice(-half)];
  return {
    heading: sections.timeline,
    blocks: [{ kind: 'table', head: [columns.at, columns.what, columns.by], rows: shown }],
  };
}

function lineOf(entry: Entry, facts: ReportFacts): Line[] {
  const say = SAYINGS[entry.type] as ((data: unknown, facts: ReportFacts) => string | null) | undefined;
  const said = say?.(entry.data, facts) ?? null;
  if (said === null) return [];
  const word = facts.general.events.incident[entry.type];
  const what = cutText(said === '' ? word : `${word}: ${said}`, { units: LONGEST_LINE });
  const at = entry.type === 'major-noted' ? entry.data.happenedAt : entry.at;
  return [{ at, what, by: byOf(entry, facts), folds: entry.type.startsWith('alert-') ? word : null }];
}

/** Who asked or took part is called by what they are, though the desk knows their address. */
function byOf({ as, by }: Entry, { who, words, general }: ReportFacts): string {
  if (as === 'requester' || as === 'participant') return words.report.requester;
  return by === 'system' ? general.glossary.desk : who(by);
}

/** Alerts that come and go one after the other are one line. */
function folded(lines: readonly Line[]): Line[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (line.folds !== null && run?.[0]?.folds !== null && run !== undefined) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined || run.length === 1) return run;
    return [{ ...first, what: `${first.folds} ×${run.length}` }];
  });
}
