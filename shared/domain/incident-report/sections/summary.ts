import type { Section } from '#domain/incident-report/report.ts';
import type { ReportFacts } from '#domain/incident-report/report-facts.ts';
import { keyDurations } from '#domain/majors/milestones.ts';
import { COMMANDER } from '#events/incident/major/major.ts';

/** What it was, how it stands, who led it. */
export function summary(facts: ReportFacts): Section {
  const { record, words, general, mask, when, who } = facts;
  const { labels, majorStates, reviewStates } = words.report;
  const { glossary } = general;
  const { major, resolution, review } = record;
  const rows: [string, string | null][] = [
    [glossary.labels.number, record.number],
    [glossary.labels.title, mask(record.title)],
    [glossary.labels.status, glossary.status[record.status]],
    [glossary.labels.priority, glossary.priority[record.priority]],
    [labels.major, major && majorStates[major.state]],
    [labels.commander, major?.commander ? who(major.commander) : null],
    [labels.roles, otherRoles(facts)],
    [glossary.labels.group, mask(record.group)],
    [labels.services, affected(facts)],
    [labels.opened, when(record.openedAt)],
    [labels.resolved, record.resolvedAt && when(record.resolvedAt)],
    [labels.closed, record.closedAt && when(record.closedAt)],
    [labels.resolution, resolution && mask(`${resolution.code}: ${resolution.notes}`)],
    [labels.review, review ? `${reviewStates[review.state]}${review.reason ? `: ${mask(review.reason)}` : ''}` : null],
    [labels.problem, review?.problem ? mask(review.problem.title) : null],
  ];
  const said = rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
  return { heading: words.report.sections.summary, blocks: [{ kind: 'facts', rows: said }] };
}

function otherRoles({ record: { major }, configuration, who, mask }: ReportFacts): string | null {
  const roles = Object.entries(major?.roles ?? {}).filter(([role]) => role !== COMMANDER);
  const named = configuration.majorIncidents.roles;
  const label = (role: string) => mask((Object.hasOwn(named, role) ? named[role]?.label : null) ?? role);
  return roles.map(([role, people]) => `${label(role)}: ${[people].flat().map(who).join(', ')}`).join('; ');
}

/** By the register's labels, what it knows. */
function affected({ record, configuration: { configurationItems }, mask }: ReportFacts): string {
  const label = (id: string) => (Object.hasOwn(configurationItems, id) ? configurationItems[id]?.label : null) ?? id;
  return mask(record.configurationItems.map(label).join(', '));
}

/** How long each step took. */
export function durations({ record: { major }, words }: ReportFacts): Section | null {
  if (major === null) return null;
  const known = Object.entries(keyDurations(major.milestones)) as [keyof typeof words.durations, number | null][];
  const rows = known.map(
    ([name, seconds]) => [words.durations[name], seconds === null ? '–' : words.duration(seconds)] as const,
  );
  return { heading: words.report.sections.durations, blocks: [{ kind: 'facts', rows }] };
}
