import type { Incident } from '#events/incident/incident.ts';
import { cutText } from '#events/terms/text.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { type Block, link, quote } from './content.ts';
import type { Say } from './say.ts';

/** A mail is for a glance; the record has the rest. */
const LONGEST_DESCRIPTION = 2000;

interface AlertWords {
  readonly severity: string;
  readonly about: string;
  readonly nothingNamed: string;
  readonly source: string;
  readonly since: string;
  readonly occurrences: string;
  readonly leftOut: string;
  readonly runbook: string;
  readonly seen: string;
}

const WORDS: Readonly<Record<Language, AlertWords>> = {
  en: {
    ...{ severity: 'Severity', about: 'About', nothingNamed: 'nothing named', source: 'Source', since: 'Since' },
    ...{ occurrences: 'Occurrences', leftOut: 'Left out by the sender' },
    ...{ runbook: 'What to do about it', seen: 'What monitoring sees' },
  },
  de: {
    ...{
      severity: 'Schweregrad',
      about: 'Betrifft',
      nothingNamed: 'nichts Benanntes',
      source: 'Quelle',
      since: 'Seit',
    },
    ...{ occurrences: 'Meldungen', leftOut: 'Vom Absender weggelassen' },
    ...{ runbook: 'Was zu tun ist', seen: 'Was die Überwachung sieht' },
  },
  fr: {
    ...{ severity: 'Gravité', about: 'Concerne', nothingNamed: 'rien de nommé', source: 'Source', since: 'Depuis' },
    ...{ occurrences: 'Occurrences', leftOut: 'Omises par l’expéditeur' },
    ...{ runbook: 'Ce qu’il faut faire', seen: 'Ce que voit la supervision' },
  },
};

/** What people read on their telephone at night: how bad, about what, since when, and what to do about it. */
export function alertFacts({ words, when, reader }: Say, incident: Incident): Block[] {
  const { alert, priority, group, configurationItems } = incident;
  if (alert === null) return [];
  const { severity, source, occurrences, firstAt, runbook, url, latest, leftOut } = alert;
  const { description } = latest ?? incident;
  const labels = WORDS[reader.language];
  const rows = [
    [labels.severity, words.priority[severity]],
    [words.labels.priority, words.priority[priority]],
    [words.labels.group, group],
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
