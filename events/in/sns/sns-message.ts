import * as z from 'zod';
import { required, words } from '#events/in/reading/fields.ts';
import { anyForm, form } from '#events/in/reading/forms.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import type { BusSource, SourceAlert } from '#events/in/source/define-source.ts';
import { AlertFieldsSchema, generic } from '#events/in/webhook/generic.ts';
import { AlarmSchema, fromAlarm } from './sns-alarm.ts';
import { DatabaseNoticeSchema, fromDatabaseNotice, fromScalingNotice, ScalingNoticeSchema } from './sns-notices.ts';

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
      form((told) => 'AutoScalingGroupName' in told && 'Event' in told, ScalingNoticeSchema, fromScalingNotice),
      form((told) => 'Event Message' in told, DatabaseNoticeSchema, fromDatabaseNotice),
      form(
        (told) => 'key' in told && 'state' in told,
        AlertFieldsSchema,
        (fields) => generic.map(fields, fields),
      ),
    ],
    "is JSON of none of the known kinds: an alarm, an event of EventBridge, a notice of Auto Scaling or RDS, the desk's own alert",
  );
}

/** An event is read as it would be on the bus; which of its words is how bad, its own source knows. */
function readBy(sources: readonly BusSource[]) {
  return (event: z.output<typeof EventSchema>, context: z.RefinementCtx): SourceAlert[] => {
    const source = sources.find(({ id }) => id === event.source);
    const row = source?.events.find(({ detailType }) => detailType === event['detail-type']);
    if (source === undefined) {
      context.addIssue({ code: 'custom', path: ['source'], message: 'is no source the desk knows' });
      return z.NEVER;
    }
    if (row === undefined) {
      context.addIssue({ code: 'custom', path: ['detail-type'], message: `is none the desk reads of ${source.id}` });
      return z.NEVER;
    }
    if (row.outcome === 'ignored') return [];
    const read = source.schema.safeParse(event);
    if (!read.success) {
      for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
      return z.NEVER;
    }
    const of = { source: source.id, detailType: row.detailType, ...(row.optIn && { optIn: row.optIn }) };
    return source.map(read.data).map((alert) => ({ ...alert, severity: levelOf(source, alert.severity), of }));
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
