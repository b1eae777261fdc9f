import type { Incident } from '#events/incident/incident.ts';
import { cutText } from '#events/terms/text.ts';
import { type Block, link, quote } from './content.ts';
import type { Say } from './say.ts';

/** A mail is for a glance; the record has the rest. */
const LONGEST_DESCRIPTION = 2000;

/** What people read on their telephone at night: how bad, about what, since when, and what to do about it. */
export function alertFacts({ words, when }: Say, incident: Incident): Block[] {
  const { alert, priority, group, configurationItems } = incident;
  if (alert === null) return [];
  const { severity, source, occurrences, firstAt, runbook, url, latest, leftOut } = alert;
  const { description } = latest ?? incident;
  const { glossary, alerts: labels } = words;
  const rows = [
    [labels.severity, glossary.priority[severity]],
    [glossary.labels.priority, glossary.priority[priority]],
    [glossary.labels.group, group],
    [labels.about, configurationItems.join(', ') || labels.nothingNamed],
    [labels.source, source],
    ...(firstAt === null ? [] : [[labels.since, when(firstAt)] as const]),
    [labels.occurrences, String(occurrences)],
    ...(leftOut === undefined ? [] : [[labels.leftOut, String(leftOut)] as const]),
  ] as const;
  return [
    { kind: 'facts', rows },
    ...(description === '' ? [] : [quote(cutText(description, { units: LONGEST_DESCRIPTION, mark: '…' }))]),
    ...(runbook === null ? [] : [link(labels.runbook, runbook)]),
    ...(url === null ? [] : [link(labels.seen, url)]),
  ];
}
