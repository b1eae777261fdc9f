import type { BusSource, EventRow, Example, Source, WebhookSource } from '#events/in/source/define-source.ts';
import { LEVELS } from '#events/terms/vocabulary.ts';
import { BUS_SOURCES, SOURCES } from '../../events/in/sources.ts';
import { code, document, generatedFrom, jsonExample, table } from './markdown.ts';
import { ANSWERS, INTRODUCTION, PROOFS, SERVICES_INTRODUCTION, UNREADABLE } from './monitoring-prose.ts';

export function monitoringDocument(): string {
  return document(
    generatedFrom('events/in/'),
    '# Monitoring',
    INTRODUCTION,
    '## Sources',
    table(['source', 'is', 'how it reaches the desk', 'proof'], CHAPTERS.map(overview)),
    `Besides, [services of AWS](#services-of-aws): ${SERVICES.map(({ title }) => title).join(', ')}.`,
    '## Proof',
    PROOFS,
    '## Answers',
    ANSWERS,
    '## What nobody can read',
    UNREADABLE,
    ...CHAPTERS.flatMap(chapter),
    '## Services of AWS',
    SERVICES_INTRODUCTION,
    table(['type of event', 'outcome', 'when', 'level'], SERVICES.flatMap(rowsOf)),
    ...SERVICES.filter(({ setup }) => !setup.startsWith('Nothing')).map(({ title, setup }) => `**${title}.** ${setup}`),
  );
}

/** Sources with a chapter of their own, and those that are rows of one table. */
const CHAPTERS = SOURCES.filter((source) => source.kind === 'webhook' || !source.sharesRule);
const SERVICES = BUS_SOURCES.filter(({ sharesRule }) => sharesRule);

function rowsOf({ id, events, severities, defaultSeverity }: BusSource): string[][] {
  const levels = [
    ...new Set([...Object.values(severities), ...(Object.keys(severities).length > 0 ? [] : [defaultSeverity])]),
  ];
  return events.map(({ detailType, outcome, when, optIn }) => [
    code(`${id}/${detailType}`),
    optIn ? `off; ${outcome} on request` : outcome,
    when,
    LEVELS.filter((level) => levels.includes(level)).join(', '),
  ]);
}

function overview(source: Source): string[] {
  const link = `[${code(source.id)}](#${anchor(source)})`;
  return [link, source.summary, wayOf(source), proofOf(source)];
}

/** As GitHub makes it of a heading: lower case, and nothing but letters, digits, hyphens and what was a space. */
function anchor({ title }: Source): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}

function wayOf(source: Source): string {
  if (source.kind === 'webhook') return code(`POST /alerts/${source.id}`);
  return source.bus === 'default' ? "the account's default bus" : "the desk's bus";
}

function proofOf(source: Source): string {
  if (source.kind === 'bus') return 'AWS: who may put events on the bus';
  const { authentication } = source;
  switch (authentication.by) {
    case 'token':
      return 'token';
    case 'body-token':
      return `token, also as ${code(authentication.path.join('.'))} of the body`;
    case 'hmac':
      return `token, or signature in ${code(authentication.header)}`;
    case 'sns':
      return 'signature of SNS, and a token or a bound topic';
    default:
      return authentication satisfies never;
  }
}

function chapter(source: Source): string[] {
  return [
    `## ${source.title}`,
    source.summary,
    filled(source),
    ...(source.kind === 'bus' ? eventsOf(source) : outcomesOf(source)),
    '### Severity',
    table(['its word', 'at the desk'], severitiesOf(source)),
    ...exampleOf(source),
  ];
}

/** What to paste, with placeholders a reader knows to replace. */
function filled({ id, setup }: Source): string {
  return setup
    .replaceAll('{{url}}', `https://<api>/alerts/${id}`)
    .replaceAll('{{token}}', '<token>')
    .replaceAll('{{bus}}', '<bus>');
}

function eventsOf({ events }: BusSource): string[] {
  return ['### Events', table(['detail-type', 'outcome', 'when'], events.map(eventRow))];
}

function eventRow({ detailType, outcome, when, optIn }: EventRow): string[] {
  const asked = optIn ? `off; ${outcome} when ${code('alerts.optIn')} names it` : outcome;
  return [code(detailType), asked, when];
}

/** Webhooks have no types of events; what their examples come to says it. */
function outcomesOf({ examples }: WebhookSource): string[] {
  const rows = examples.map(({ name, becomes }) => [name, becomes.map(({ state }) => outcomeOf(state)).join(', ')]);
  return [
    '### What it comes to',
    table(
      ['body', 'outcome'],
      rows.map(([name = '', what = '']) => [name, what || 'nothing']),
    ),
  ];
}

function outcomeOf(state: 'firing' | 'resolved' | undefined): string {
  return state === 'resolved' ? 'resolves' : 'opens';
}

function severitiesOf({ severities, defaultSeverity }: Source): string[][] {
  const words = LEVELS.map((level) => [
    Object.entries(severities)
      .filter(([, meant]) => meant === level)
      .map(([word]) => code(word))
      .join(', '),
    level,
  ]);
  return [...words.filter(([names]) => names !== ''), ['any other, or none', defaultSeverity]];
}

function exampleOf({ examples }: Source): string[] {
  const [first]: readonly Example<unknown>[] = examples;
  return first === undefined ? [] : ['### Example', `${first.name}:`, jsonExample(first.input)];
}
