import * as z from 'zod';
import type { BusSource, SourceAlert } from '../define-source.ts';
import { required, words } from './fields.ts';
import { anyForm, form } from './forms.ts';
import { AlertFieldsSchema, generic } from './generic.ts';
import { instantOf } from './instants.ts';
import { AlarmSchema, fromAlarm } from './sns-alarm.ts';

const EnvelopeSchema = z.object({
  Type: words,
  MessageId: required,
  TopicArn: required,
  Subject: words,
  Message: required,
  Timestamp: words,
});

type Envelope = z.output<typeof EnvelopeSchema>;

/** What a topic carries: an alarm, an event of the bus, the desk's own alert, or words. */
export function messageSchema(sources: readonly BusSource[]) {
  return EnvelopeSchema.transform((envelope, context): SourceAlert[] => {
    const told = jsonOf(envelope.Message);
    if (told === null) return [fromText(envelope)];
    const read = contentSchema(sources, envelope.TopicArn).safeParse(told);
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        context.addIssue({ code: 'custom', path: ['Message', ...path], message });
      return z.NEVER;
    }
    return [read.data ?? []].flat().map((alert) => ({ ...alert, delivery: envelope.MessageId }));
  });
}

const EventSchema = z.object({ source: required, 'detail-type': required });

function contentSchema(sources: readonly BusSource[], topic: string) {
  return anyForm(
    [
      form(
        (told) => 'AlarmName' in told,
        AlarmSchema,
        (alarm) => fromAlarm(alarm, topic),
      ),
      form(
        (told) => 'detail-type' in told,
        EventSchema.loose().transform(readBy(sources)),
        (alerts) => alerts,
      ),
      form(
        (told) => 'key' in told && 'state' in told,
        AlertFieldsSchema,
        (fields) => generic.map(fields, fields),
      ),
    ],
    "is JSON of none of the known kinds: an alarm, an event of EventBridge, the desk's own alert",
  );
}

/** An event is read as it would be on the bus; which of its words is how bad, its own source knows. */
function readBy(sources: readonly BusSource[]) {
  return (event: z.output<typeof EventSchema>, context: z.RefinementCtx): SourceAlert[] => {
    const source = sources.find(({ id }) => id === event.source);
    const row = source?.events.find(({ detailType }) => detailType === event['detail-type']);
    if (source === undefined || row === undefined || row.outcome === 'ignored') return [];
    const read = source.schema.safeParse(event);
    if (!read.success) {
      for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
      return z.NEVER;
    }
    return source.map(read.data).map((alert) => ({ ...alert, severity: levelOf(source, alert.severity) }));
  };
}

function levelOf({ severities, defaultSeverity }: BusSource, word: string | null): string {
  const wanted = word?.toLowerCase();
  return Object.entries(severities).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? defaultSeverity;
}

/** Words can open, and nothing in them ever says that it is over. */
function fromText({ MessageId, TopicArn, Subject, Message, Timestamp }: Envelope): SourceAlert {
  const title = Subject || (Message.split('\n')[0] ?? Message);
  return {
    key: `${TopicArn}/${title}`,
    state: 'firing',
    severity: null,
    title,
    description: Message,
    at: instantOf(Timestamp),
    url: null,
    runbook: null,
    items: [],
    labels: { topic: TopicArn.split(':').at(-1) ?? TopicArn },
    delivery: MessageId,
  };
}

/** @returns null for what is no JSON object */
function jsonOf(text: string): unknown {
  try {
    const told: unknown = JSON.parse(text);
    return typeof told === 'object' ? told : null;
  } catch {
    // Most of what people publish by hand is no JSON: it is taken by its words.
    return null;
  }
}
