import type * as z from 'zod';
import { IncidentSchema } from '#events/incident/incident.ts';
import { detailType, EnvelopeSchema, type RecordEventDefinition } from '#events/terms/define-event.ts';
import { ACTS } from '../../events/acts.ts';
import { EVENTS, OTHER_RECORD_EVENTS } from '../../events/catalogue.ts';
import { ALERT_DETAIL_TYPE, ALERT_SOURCE, AlertDetailSchema, alertExample } from '../../events/in/bus/alert.ts';
import { CLOUDWATCH_DETAIL_TYPE, CLOUDWATCH_SOURCE } from '../../events/in/bus/cloudwatch.ts';
import { cloudWatchAlarmExample } from '../../events/in/bus/cloudwatch-examples.ts';
import { ActEnvelopeSchema, actType } from '../../events/terms/define-act.ts';
import { fieldsOf } from './json-schema.ts';
import { code, document, generatedFrom, jsonExample, table } from './markdown.ts';

type Definition = (typeof EVENTS)[keyof typeof EVENTS];

/** Of records that are no incidents. */
const OTHERS: readonly RecordEventDefinition<string, z.ZodType>[] = Object.values(OTHER_RECORD_EVENTS).flatMap(
  (events) => Object.values(events),
);

const INTRODUCTION = `Events on the desk's bus, out of the journal and into it. One file in \`events/\` declares each: schema, example, summary.

What the desk publishes has \`source: "firstline"\`. Every event is one journal entry, and \`id\` is the entry's: the same
event can arrive more than once, and always under the same id. Order is kept within an incident except after a failed
delivery; \`version\` says which came first. An event whose meaning must change gets a new version beside the old one.`;

export function eventsDocument(): string {
  return document(
    generatedFrom('events/'),
    '# Events',
    INTRODUCTION,
    '## The detail of every event',
    table(['field', 'holds'], [...fieldsOf(EnvelopeSchema), ...CONTENTS]),
    '## `incident`',
    table(['field', 'holds'], fieldsOf(IncidentSchema)),
    '## Out',
    table(['detail-type', 'says'], Object.values(EVENTS).map(overview)),
    ...Object.values<Definition>(EVENTS).flatMap(chapter),
    '## Other records',
    OTHER_RECORDS_SAY,
    ...OTHERS.flatMap(chapter),
    '## Administrative acts',
    ADMINISTRATION,
    table(
      ['field', 'holds'],
      [...fieldsOf(ActEnvelopeSchema), [code('data'), 'what was changed, and how it stood before and after']],
    ),
    ...Object.values<ActDefinition>(ACTS).flatMap(act),
    '## In',
    ...alertChapter(),
    ...cloudWatchChapter(),
  );
}

const OTHER_RECORDS_SAY = `Every other kind of record has a journal as well. The detail carries the same envelope; \`number\` is what the record is called by,
an address or an id, and instead of the incident stands the record under the name of its kind (\`person\`, \`configurationItem\`), as the API shows it.`;

const CONTENTS = [
  [code('incident'), 'the incident after the command, as the API shows it'],
  [code('data'), 'what this event says, below'],
] as const;

function overview(event: Definition): [string, string] {
  return [code(detailType(event)), event.summary];
}

function chapter(
  event: Pick<Definition | (typeof OTHERS)[number], 'name' | 'version' | 'summary' | 'data' | 'example'>,
): string[] {
  return [
    `### ${detailType(event)}`,
    event.summary,
    table(['data', 'holds'], fieldsOf(event.data)),
    jsonExample(event.example),
  ];
}

const ADMINISTRATION = `Whoever changes who may do what, or the rules everybody works by, leaves a row in \`GET /audit\` and an event under the row's
\`id\`. \`data\` says \`about\` what it was, \`before\` and \`after\`; either is null where there was nothing. Secrets are never in it.`;

type ActDefinition = (typeof ACTS)[keyof typeof ACTS];

function act(definition: ActDefinition): string[] {
  return [
    `### ${actType(definition)}`,
    definition.summary,
    table(['before, after', 'holds'], fieldsOf(definition.state)),
    jsonExample(definition.example),
  ];
}

function alertChapter(): string[] {
  return [
    `### ${ALERT_DETAIL_TYPE}`,
    `On the desk's bus, \`source: "${ALERT_SOURCE}"\`. Any system that can put an event can report with it. \`key\` says what is wrong, never how bad or when: the same key is the same incident.`,
    table(['detail', 'holds'], fieldsOf(AlertDetailSchema)),
    jsonExample(alertExample),
  ];
}

function cloudWatchChapter(): string[] {
  return [
    `### ${CLOUDWATCH_DETAIL_TYPE}`,
    `On the account's default bus, \`source: "${CLOUDWATCH_SOURCE}"\`, as CloudWatch puts it. The alarm's ARN is the key. \`INSUFFICIENT_DATA\` neither opens nor resolves. This is the part the desk reads:`,
    jsonExample(cloudWatchAlarmExample),
  ];
}
