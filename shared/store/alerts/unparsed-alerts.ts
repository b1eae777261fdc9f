import { createHash } from 'node:crypto';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { readBody, writeBody } from '#shared/store/table/packed-body.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readStored } from '#shared/store/table/unreadable.ts';

/** What could not be read of one alert; `index` is its place in the body, null where the body as a whole could not be. */
const FailureSchema = z.object({
  index: z.int().min(0).nullable(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })),
});

/** What an alert came to when it was read again. */
const RedriveSchema = z.object({
  at: InstantSchema,
  by: z.string(),
  accepted: z.array(
    z.object({ index: z.int(), key: z.string().nullable(), outcome: z.string(), number: z.string().nullable() }),
  ),
});

/** An alert, or a body of several, that nobody could read (MON5). The body itself is beside it, whole. */
export const UnparsedAlertSchema = z.object({
  id: z.string(),
  tenant: z.string(),
  /** The id of the source, or of the event's source where nothing here knows it. */
  source: z.string(),
  /** By whose address it came; null for what came by a bus. */
  integration: z.string().nullable(),
  reason: z.string(),
  failures: z.array(FailureSchema),
  /** What the sender calls this delivery, where it has a word for it. */
  delivery: z.string().nullable(),
  firstAt: InstantSchema,
  lastAt: InstantSchema,
  /** How often the very same came. */
  times: z.int(),
  bytes: z.int(),
  redriven: RedriveSchema.nullable(),
});

export type UnparsedAlert = z.infer<typeof UnparsedAlertSchema>;
export type Failure = z.infer<typeof FailureSchema>;
export type Redrive = z.infer<typeof RedriveSchema>;

/** `waiting`: nobody has read it yet; `redriven`: every alert in it has come to something since. */
export const UNPARSED_STATES = ['waiting', 'redriven'] as const;
export type UnparsedState = (typeof UNPARSED_STATES)[number];

export interface UnparsedToKeep
  extends Pick<UnparsedAlert, 'tenant' | 'source' | 'integration' | 'reason' | 'failures' | 'delivery'> {
  /** As it came. */
  readonly body: string;
  /** ISO instant of its arrival. */
  readonly at: string;
}

/** A quarter: long enough for whoever repairs a mapping after the holidays. */
const KEPT_DAYS = 90;

const HEAD = 'HEAD';

/** @returns the same id for the same body of the same source, so that a redelivery is kept once */
export function unparsedId({ tenant, source, body }: Pick<UnparsedToKeep, 'tenant' | 'source' | 'body'>): string {
  return createHash('sha256')
    .update(JSON.stringify([tenant, source, body]))
    .digest('hex')
    .slice(0, 32);
}

export function unparsedPk(tenant: string, id: string): string {
  return `UNPARSED#${tenant}#${id}`;
}

/** The list of one state, in the index byRelation. */
export function unparsedListPk(tenant: string, state: UnparsedState): string {
  return `T#${tenant}#UNPARSED#${state}`;
}

/**
 * Keeps what nobody could read, whole, for 90 days. The body is written first: a head without it never shows. Everything
 * may be done twice.
 *
 * @returns its id
 */
export async function keepUnparsed(table: Table, { body, ...alert }: UnparsedToKeep): Promise<string> {
  const id = unparsedId({ ...alert, body });
  const pk = unparsedPk(alert.tenant, id);
  const expiresAt = Math.floor(Date.parse(alert.at) / 1000) + KEPT_DAYS * 86_400;
  const parts = await writeBody(table, { pk, expiresAt }, body);
  const { at, ...facts } = alert;
  const written = { ...facts, id, lastAt: at, bytes: Buffer.byteLength(body), parts, expiresAt, redriven: null };
  const fields = Object.entries({ ...written, ...listed(alert.tenant, 'waiting', at, id) });
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk, sk: HEAD },
      UpdateExpression: `SET ${fields.map((_, index) => `#f${index} = :f${index}`).join(', ')}, firstAt = if_not_exists(firstAt, :at) ADD times :one`,
      ExpressionAttributeNames: Object.fromEntries(fields.map(([name], index) => [`#f${index}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(fields.map(([, value], index) => [`:f${index}`, value])),
        ...{ ':at': at, ':one': 1 },
      },
    }),
  );
  return id;
}

/** Whether the same is kept already, read again since or not. */
export async function isKept(
  { name, client }: Table,
  alert: Pick<UnparsedToKeep, 'tenant' | 'source' | 'body'>,
): Promise<boolean> {
  const Key = { pk: unparsedPk(alert.tenant, unparsedId(alert)), sk: HEAD };
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item !== undefined;
}

/** @returns the alert and its body as it came; null when the tenant has none of this id */
export async function readUnparsed(
  table: Table,
  tenant: string,
  id: string,
): Promise<{ alert: UnparsedAlert; body: string } | null> {
  const pk = unparsedPk(tenant, id);
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: { pk, sk: HEAD }, ConsistentRead: true }),
  );
  if (Item === undefined) return null;
  const alert = readStored(id, 'unparsed alert', () => UnparsedAlertSchema.parse(Item));
  return { alert, body: await readBody(table, pk, Number(Item.parts)) };
}

/** Writes down what reading it again came to: it is done when nothing failed, and otherwise waits on with what still did. */
export async function markRedriven(
  { name, client }: Table,
  { tenant, id }: Pick<UnparsedAlert, 'tenant' | 'id'>,
  redriven: Redrive,
  failures: readonly Failure[],
): Promise<void> {
  const state = failures.length === 0 ? 'redriven' : 'waiting';
  const { relationPk, relationSk } = listed(tenant, state, redriven.at, id);
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk: unparsedPk(tenant, id), sk: HEAD },
      UpdateExpression: 'SET redriven = :redriven, failures = :failures, relationPk = :pk, relationSk = :sk',
      ExpressionAttributeValues: { ':redriven': redriven, ':failures': failures, ':pk': relationPk, ':sk': relationSk },
    }),
  );
}

function listed(tenant: string, state: UnparsedState, at: string, id: string) {
  return { relationPk: unparsedListPk(tenant, state), relationSk: `${at}#${id}` };
}
