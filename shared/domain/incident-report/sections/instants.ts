import type { Section } from '#domain/incident-report/report.ts';
import type { ReportFacts } from '#domain/incident-report/report-facts.ts';
import { entriesOf } from '#domain/reviews/drafts/facts.ts';
import { verdicts } from '#domain/reviews/drafts/promises.ts';
import { MILESTONES, type MilestoneName } from '#events/incident/major/major.ts';

/** When what came about, with what was corrected and why. */
export function milestones(facts: ReportFacts): Section | null {
  const { record, entries, words, mask, when } = facts;
  if (record.major === null || record.major.milestones.length === 0) return null;
  const { columns, sections, was } = words.report;
  const set = entriesOf(entries, 'milestone-set');
  const rows = record.major.milestones.map(({ name, at }) => {
    const corrections = set.filter(({ data }) => data.name === name && data.was !== null);
    const said = corrections.map(({ data }) => was(when(data.was ?? at), data.reason && mask(data.reason)));
    return [nameOf(name, facts), when(at), said.join('; ')];
  });
  const head = [columns.milestone, columns.at, columns.corrected];
  return { heading: sections.milestones, blocks: [{ kind: 'table', head, rows }] };
}

export function nameOf(name: string, { words, mask }: Pick<ReportFacts, 'words' | 'mask'>): string {
  const known = MILESTONES.some((one) => one === name);
  return known ? words.report.milestones[name as MilestoneName] : mask(name);
}

/** What was promised, and what became of it. */
export function clocks(facts: ReportFacts): Section | null {
  const { record, words, configuration } = facts;
  const { columns, sections, clockStates } = words.report;
  const rows = verdicts({ record, calendars: configuration.calendars }).map((clock) => [
    words.clocks[clock.name],
    clockStates[clock.state],
    words.duration(clock.elapsedSeconds),
    words.duration(clock.targetSeconds),
  ]);
  if (rows.length === 0) return null;
  const head = [columns.clock, columns.verdict, columns.elapsed, columns.target];
  return { heading: sections.clocks, blocks: [{ kind: 'table', head, rows }] };
}
