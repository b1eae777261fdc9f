import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { CLOCK_EFFECTS } from '#domain/sla/clock/clock-comparison.ts';
import { CLOCK_STATES, ClockNameSchema, InstantSchema } from '#events/terms/vocabulary.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/** Items of a replay: one head, the pages it works through, and one item for each record it changed or could not. */

/** A quarter: long enough for whoever asks why a deadline moved; the journals keep it for ever. */
const KEPT_DAYS = 90;

export const ReplayHeadSchema = z.object({
  id: z.string(),
  status: z.enum(['running', 'done', 'failed']),
  to: z.int().min(0),
  by: z.string(),
  startedAt: InstantSchema,
  finishedAt: InstantSchema.nullable(),
  total: z.int(),
  done: z.int(),
  counts: z.object({ changed: z.int(), breached: z.int(), failed: z.int() }),
});

export const GlanceSchema = z.object({
  state: z.enum(CLOCK_STATES),
  policy: z.string(),
  targetSeconds: z.int(),
  remainingSeconds: z.int(),
  dueAt: InstantSchema.nullable(),
  breachedAt: InstantSchema.nullable(),
  threatened: z.boolean(),
});

export const ComparisonSchema = z.object({
  clock: ClockNameSchema,
  effect: z.enum(CLOCK_EFFECTS).nullable(),
  before: GlanceSchema.nullable(),
  after: GlanceSchema.nullable(),
});

/** `reason` is why it failed. */
const ReplayedSchema = z.object({
  number: z.string(),
  clocks: z.array(ComparisonSchema),
  reason: z.string().nullable(),
});

export type ReplayHead = z.infer<typeof ReplayHeadSchema>;
export type Replayed = z.infer<typeof ReplayedSchema>;

export function replayPk(tenant: string, id: string): string {
  return `REPLAY#${tenant}#${id}`;
}

const HEAD = 'HEAD';
const RESULT = 'R#';

export function headItem(tenant: string, head: ReplayHead): UniqueItem {
  const expiresAt = expiryOf(head.startedAt);
  return { pk: replayPk(tenant, head.id), sk: HEAD, attributes: { ...head }, expiresAt };
}

/** Written with the record's own change or not at all, so that the report names exactly what was changed. */
export function resultItem(tenant: string, { id, startedAt }: ReplayHead, replayed: Replayed): UniqueItem {
  const key = { pk: replayPk(tenant, id), sk: `${RESULT}${replayed.number}` };
  return { ...key, attributes: { ...replayed }, expiresAt: expiryOf(startedAt) };
}

export function expiryOf(startedAt: string): number {
  return Math.floor(Date.parse(startedAt) / 1000) + KEPT_DAYS * 86_400;
}

/** @returns null when there is no such replay in the tenant */
export async function readHead({ name, client }: Table, tenant: string, id: string): Promise<ReplayHead | null> {
  const Key = { pk: replayPk(tenant, id), sk: HEAD };
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : ReplayHeadSchema.parse(Item);
}

export async function endReplay(
  { name, client }: Table,
  key: { tenant: string; id: string },
  status: 'done' | 'failed',
  at: string,
): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk: replayPk(key.tenant, key.id), sk: HEAD },
      UpdateExpression: 'SET #status = :status, finishedAt = :at',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':status': status, ':at': at },
    }),
  );
}

export async function setTotal({ name, client }: Table, tenant: string, id: string, total: number): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk: replayPk(tenant, id), sk: HEAD },
      UpdateExpression: 'SET #total = :total',
      ExpressionAttributeNames: { '#total': 'total' },
      ExpressionAttributeValues: { ':total': total },
    }),
  );
}

/** @returns what became of one record; null when nothing is on the report */
export async function readResult(
  { name, client }: Table,
  tenant: string,
  id: string,
  number: string,
): Promise<Replayed | null> {
  const Key = { pk: replayPk(tenant, id), sk: `${RESULT}${number}` };
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : ReplayedSchema.parse(Item);
}

/** @param after - the number the page begins behind, '' for the first */
export async function readResults(
  { name, client }: Table,
  { tenant, id, after, limit }: { tenant: string; id: string; after: string; limit: number },
): Promise<Replayed[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': replayPk(tenant, id),
        ':from': after === '' ? RESULT : `${RESULT}${after}\u0001`,
        ':to': `${RESULT}\uffff`,
      },
      Limit: limit,
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => ReplayedSchema.parse(item));
}
