import { GetCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { alertWords, sameWords } from '#domain/alerts/words.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { type Alert, AlertMemberSchema, AlertWordsSchema, FiringSchema } from '#events/incident/alert.ts';
import { InstantSchema, LevelSchema } from '#events/terms/vocabulary.ts';
import { alertCounterKey } from '#shared/store/table/alert-keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/**
 * What an alert that fires every ten seconds changes, in an item of its own beside the snapshot (ADR 0030). It also knows as
 * much of the record as tells whether an alert changes nothing but this item.
 */
const AlertCounterSchema = z.object({
  occurrences: z.int(),
  firstAt: InstantSchema,
  lastAt: InstantSchema,
  state: z.enum(['firing', 'resolved']),
  /** When it last began to fire or was quiet again, by the desk's clock. */
  changedAt: InstantSchema,
  recoveredAt: InstantSchema.nullable(),
  severity: LevelSchema,
  /** Whether the record is unresolved, and so counts what fires. */
  open: z.boolean(),
  flapping: z.boolean(),
  /** The last message about it, and when it was seen. */
  delivery: z.string().nullable(),
  seenAt: InstantSchema.nullable(),
  /** How its members stand (domain/alerts/members.ts); none of these in a counter from before. */
  memberTotal: z.int().optional(),
  firing: FiringSchema.optional(),
  /** How many alerts the sender left out of its last message. */
  leftOut: z.int().optional(),
  members: z.array(AlertMemberSchema).optional(),
  since: InstantSchema.nullable().optional(),
  /** What the last message said, and where it leads. */
  latest: AlertWordsSchema.optional(),
  url: z.string().nullable().optional(),
  /** Grows with every write. */
  revision: z.int(),
});

export type AlertCounter = z.infer<typeof AlertCounterSchema>;

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export function parseCounter(item: Record<string, unknown>): AlertCounter {
  return AlertCounterSchema.parse(item);
}

/** Strongly consistent. @returns null for a record without one */
export async function readCounter(
  { name, client }: Table,
  tenant: string,
  number: string,
): Promise<AlertCounter | null> {
  const Key = alertCounterKey(tenant, number);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : parseCounter(Item);
}

/** What the counter of a record would be that has none yet, for it is older than counters are. */
export function counterOfRecord(record: IncidentRecord): AlertCounter {
  return { ...counterOf(null, { record, entries: [] }), revision: 0 };
}

/** The record as it is this very moment: its journal may not have been told of the last occurrences. */
export function withCounter(record: IncidentRecord, counter: AlertCounter | null): IncidentRecord {
  if (record.alert === null || counter === null) return record;
  const { occurrences, firstAt, lastAt, state, changedAt } = counter;
  const alert = { ...record.alert, occurrences, firstAt, lastAt, state, ...standing(record, counter) };
  return { ...record, alert, alertAt: lastAt, alertChangedAt: changedAt };
}

/** What a counter from before does not know is as the record has it. */
function standing(record: IncidentRecord, counter: AlertCounter): Partial<Alert> {
  const { memberTotal, firing, members = [], severity, since = null, latest, url = null, leftOut } = counter;
  if (memberTotal === undefined) return {};
  const anew = latest !== undefined && !sameWords(latest, alertWords(record));
  return {
    ...{ memberTotal, members, severity, since, url: url ?? record.alert?.url ?? null },
    ...(firing !== undefined && { firing }),
    latest: anew ? latest : null,
    leftOut: leftOut || undefined,
  };
}

interface Versions {
  readonly before: { readonly record: IncidentRecord; readonly counter?: AlertCounter | null } | null;
  readonly after: { readonly record: IncidentRecord; readonly entries: readonly Entry[] };
}

/** Entries with an exact count in them: nobody may have counted since the decision was made. */
const COUNTED: readonly Entry['type'][] = [
  ...(['alert-repeated', 'alert-recovered', 'alert-flapping', 'alert-settled'] as const),
  ...(['merged', 'taken-in', 'unmerged', 'given-back'] as const),
];

const counterIsNew = 'attribute_not_exists(pk)';
const counterIsAsSeen = '#revision = :revision';

/** @returns what a decision on the record does to the counter; null where nothing */
export function counterWrite({ before, after }: Versions): Write | null {
  const { alert } = after.record;
  if (alert === null) return null;
  const seen = before?.counter ?? null;
  const says = { ...counterOf(seen, after), revision: (seen?.revision ?? 0) + 1 };
  const key = alertCounterKey(after.record.tenant, after.record.number);
  const Item = { ...key, ...says };
  if (seen === null) return { Put: { TableName: '', Item, ConditionExpression: counterIsNew } };
  const exact = after.entries.some(({ type }) => COUNTED.includes(type));
  if (exact) {
    return {
      Put: {
        TableName: '',
        Item,
        ConditionExpression: counterIsAsSeen,
        ExpressionAttributeNames: { '#revision': 'revision' },
        ExpressionAttributeValues: { ':revision': seen.revision },
      },
    };
  }
  return says.open === seen.open ? null : openUpdate(key, says.open);
}

/** Leaves the counting to those who count at the same time. */
function openUpdate(Key: { pk: string; sk: string }, open: boolean): Write {
  return {
    Update: {
      TableName: '',
      Key,
      UpdateExpression: 'SET #open = :open, #revision = #revision + :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#open': 'open', '#revision': 'revision' },
      ExpressionAttributeValues: { ':open': open, ':one': 1 },
    },
  };
}

function counterOf(seen: AlertCounter | null, { record, entries }: Versions['after']): Omit<AlertCounter, 'revision'> {
  const { alert, openedAt, updatedAt } = record;
  const { firstAt, lastAt, state = 'firing', occurrences = 1, severity = 'medium', flapping = false } = alert ?? {};
  const message = entries.findLast((entry) => 'delivery' in entry.data);
  const recovery = entries.findLast((entry) => entry.type === 'alert-recovered');
  return {
    ...{ occurrences, state, severity, flapping, open: isUnresolved(record.status) },
    firstAt: firstAt ?? openedAt,
    lastAt: lastAt ?? openedAt,
    changedAt: seen !== null && seen.state === state ? seen.changedAt : updatedAt,
    recoveredAt: recovery?.data.alertAt ?? seen?.recoveredAt ?? null,
    delivery: (message && 'delivery' in message.data ? message.data.delivery : seen?.delivery) ?? null,
    seenAt: message?.at ?? seen?.seenAt ?? null,
    ...membersOf(record),
  };
}

function membersOf(record: IncidentRecord): Partial<AlertCounter> {
  const { memberTotal, firing, members, since, latest, url, leftOut = 0 } = record.alert ?? {};
  if (memberTotal === undefined) return {};
  const known = { memberTotal, members: members ?? [], since: since ?? null, url: url ?? null, leftOut };
  return { ...known, latest: latest ?? alertWords(record), ...(firing !== undefined && { firing }) };
}
