import * as z from 'zod';
import {
  itemsOf,
  labels,
  labelsOf,
  linkOf,
  list,
  paragraphs,
  required,
  severityOf,
  words,
} from '#events/in/reading/fields.ts';
import { anyForm, form } from '#events/in/reading/forms.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { defineWebhookSource, type SourceAlert } from '#events/in/source/define-source.ts';

/** By the HTTP notification of an event definition. */
const EventSchema = z.object({
  event_definition_id: words,
  event_definition_title: words,
  event_definition_description: words,
  event: z.object({
    id: words,
    event_definition_id: words,
    timestamp: words,
    message: words,
    source: words,
    key: words,
    priority: words,
    fields: labels,
    group_by_fields: labels,
  }),
  backlog: list(z.object({ message: words, source: words })),
});

/** By the alarm callback of a stream, before event definitions. */
const StreamAlarmSchema = z.object({
  check_result: z.object({
    result_description: words,
    triggered: z.boolean(),
    triggered_at: words,
    triggered_condition: z.object({ id: words, title: words, type: words }).nullish().catch(null),
    matching_messages: list(z.object({ message: words, source: words })),
  }),
  stream: z.object({ id: required, title: words, description: words }),
});

/** What *Execute Test Notification* sends. */
const TestEventSchema = z.object({ event_definition_type: z.literal('notification-test-v1') });

/** Enough to see what happened; the rest is in Graylog. */
const SHOWN_MESSAGES = 10;

function fromEvent({ event, backlog, ...definition }: z.output<typeof EventSchema>): SourceAlert {
  const id = definition.event_definition_id || event.event_definition_id || definition.event_definition_title;
  const group = Object.entries(event.group_by_fields).map(([name, value]) => `${name}=${value}`);
  return {
    key: ['definition', id, event.key || group.sort().join(',')].filter(Boolean).join('/'),
    state: 'firing',
    severity: severityOf(event.priority),
    title: definition.event_definition_title || event.message || `Event definition ${id}`,
    description: paragraphs(event.message, definition.event_definition_description, messagesOf(backlog)),
    at: instantOf(event.timestamp),
    url: null,
    runbook: linkOf(event.fields.runbook_url ?? ''),
    items: itemsOf(event.fields.host ?? '', ...backlog.map(({ source }) => source)),
    labels: labelsOf({ ...event.group_by_fields, ...event.fields }),
    delivery: event.id || null,
  };
}

function fromStreamAlarm({ check_result: result, stream }: z.output<typeof StreamAlarmSchema>): SourceAlert {
  const condition = result.triggered_condition;
  return {
    key: `stream/${stream.id}/${condition?.id ?? ''}`,
    state: result.triggered ? 'firing' : 'resolved',
    severity: null,
    title: [stream.title || stream.id, condition?.title || condition?.type].filter(Boolean).join(': '),
    description: paragraphs(result.result_description, stream.description, messagesOf(result.matching_messages)),
    at: instantOf(result.triggered_at),
    url: null,
    runbook: null,
    items: itemsOf(...result.matching_messages.map(({ source }) => source)),
    labels: labelsOf({ stream: stream.title }),
  };
}

function messagesOf(messages: readonly { message: string }[]): string {
  return messages
    .slice(0, SHOWN_MESSAGES)
    .map(({ message }) => `> ${message}`)
    .join('\n');
}

const event = {
  event_definition_id: '5e7a1bb9',
  event_definition_type: 'aggregation-v1',
  event_definition_title: 'Many failed logins',
  event_definition_description: 'More than 10 in a minute by one user',
  job_definition_id: '5e7a1bba',
  event: {
    id: '01E4CG9XYZ',
    event_definition_type: 'aggregation-v1',
    event_definition_id: '5e7a1bb9',
    timestamp: '2026-09-07T08:00:00.000Z',
    streams: [],
    source_streams: ['000000000000000000000001'],
    message: 'Many failed logins: count()=12',
    source: 'graylog-1',
    key_tuple: ['alice'],
    key: 'alice',
    priority: 3,
    alert: true,
    fields: { user: 'alice' },
    group_by_fields: {},
  },
  backlog: [
    {
      index: 'graylog_0',
      message: 'Failed password for alice',
      source: 'web-1',
      timestamp: '2026-09-07T07:59:59.000Z',
    },
  ],
};
const alarm = {
  check_result: {
    result_description: 'Stream had 2 messages in the last 1 minutes',
    triggered: true,
    triggered_at: '2026-09-07T08:00:00.000Z',
    triggered_condition: { id: 'cond-1', type: 'MESSAGE_COUNT', title: 'Errors' },
    matching_messages: [],
  },
  stream: { id: 'stream-1', title: 'Shop', description: '' },
};

export const graylog = defineWebhookSource({
  id: 'graylog',
  title: 'Graylog',
  summary: 'HTTP notifications of event definitions, and the alarm callbacks before them.',
  severities: { '4': 'critical', '3': 'high', '2': 'medium', '1': 'low' },
  defaultSeverity: 'medium',
  authentication: { by: 'token' },
  setup: `Alerts → Notifications → Create notification, type *HTTP Notification*, URL

\`\`\`
{{url}}?token={{token}}
\`\`\`

The URL must be on Graylog's allowlist. Then add the notification to the event definitions. Give a definition a key field where one alert per user, host or
service is meant, and a field \`runbook_url\` for the link. *Execute Test Notification* opens nothing. Graylog never tells that something is over: its incidents are resolved by people.`,
  body: z.record(z.string(), z.unknown()),
  isTest: ({ event_definition_type: definition, event }) =>
    definition === 'test-dummy-v1' || TestEventSchema.safeParse(event).success,
  split: (body) => [body],
  one: anyForm(
    [
      form((one) => 'event' in one, EventSchema, fromEvent),
      form((one) => 'check_result' in one, StreamAlarmSchema, fromStreamAlarm),
    ],
    'has neither an event nor a check_result',
  ),
  examples: [
    {
      name: 'An event definition is met',
      input: event,
      becomes: [
        {
          key: 'definition/5e7a1bb9/alice',
          state: 'firing',
          severity: '3',
          title: 'Many failed logins',
          items: ['web-1'],
          labels: { user: 'alice' },
        },
      ],
    },
    {
      name: 'Somebody tests the notification',
      input: {
        ...event,
        event_definition_id: 'this-is-a-test-notification',
        event_definition_type: 'test-dummy-v1',
        event_definition_title: 'Event Definition Test Title',
        event: { ...event.event, id: 'NotificationTestId', event_definition_type: 'notification-test-v1' },
      },
      becomes: [],
      test: true,
    },
    { name: 'A stream raises its alarm', input: alarm, becomes: [{ key: 'stream/stream-1/cond-1', state: 'firing' }] },
    {
      name: 'The alarm of the stream is over',
      input: { ...alarm, check_result: { ...alarm.check_result, triggered: false } },
      becomes: [{ key: 'stream/stream-1/cond-1', state: 'resolved' }],
    },
  ],
  map: (alert) => alert,
});
