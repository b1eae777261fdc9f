import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { evolve } from '#domain/incident/evolve.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { byteLength } from '#events/terms/text.ts';
import { readEntries } from '#shared/store/records/journal-reader.ts';
import { idempotencyKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** A day: longer than any client retries. */
const KEPT_SECONDS = 86_400;

interface RecordVersion {
  readonly number: string;
  readonly version: number;
}

/** In bytes of JSON; an item has 400 KB. What a longer record was like is folded from its journal. */
const MOST_REMEMBERED_BYTES = 100 * 1024;

/** What an earlier request with the same key came to. */
export interface Remembered {
  readonly at: string;
  /** The record it left, which of its versions that was where it is long, the version of the configuration it wrote, or the id of the replay it began. */
  readonly answer: IncidentRecord | RecordVersion | number | string;
}

/** @returns the item that makes the request unrepeatable, to be written with what it does; none without a key */
export function remember(context: RequestContext, answer: Remembered['answer']): UniqueItem[] {
  const { tenant, actor, idempotency, now } = context;
  if (idempotency === undefined) return [];
  return [
    {
      ...idempotencyKey(tenant, actor.id, idempotency.key),
      attributes: { request: idempotency.request, at: now, answer: shortened(answer) },
      expiresAt: Math.floor(Date.parse(now) / 1000) + KEPT_SECONDS,
    },
  ];
}

function shortened(answer: Remembered['answer']): Remembered['answer'] {
  if (typeof answer !== 'object' || byteLength(JSON.stringify(answer)) <= MOST_REMEMBERED_BYTES) return answer;
  return { number: answer.number, version: answer.version };
}

/** @returns the record as the earlier request left it */
export async function recordOf(table: Table, tenant: string, answer: Remembered['answer']): Promise<IncidentRecord> {
  if (typeof answer !== 'object') throw new Error('the key belongs to no command on a record');
  if ('hash' in answer) return answer;
  const entries = await readEntries(table, { tenant, number: answer.number, after: 0, until: answer.version });
  const record = entries.reduce<IncidentRecord | null>(evolve, null);
  if (record === null) throw new Error(`${answer.number} has no journal`);
  return record;
}

/** @throws DomainError key-reused when the key belonged to another request (Semantics, rule 39) */
export function recall(context: RequestContext, found: Record<string, unknown>): Remembered {
  if (found.request !== context.idempotency?.request) {
    throw new DomainError('key-reused', { key: context.idempotency?.key ?? '' });
  }
  return { at: String(found.at), answer: found.answer as Remembered['answer'] };
}

/**
 * Does the work; when it is refused, looks whether it was done before under the same key: a repeated `accept` is refused
 * by the lifecycle, and still must be answered like the first. Looking only then saves a read on every fresh request.
 */
export async function orRecall<T>(
  table: Table,
  context: RequestContext,
  work: () => Promise<T>,
  replay: (remembered: Remembered) => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const found = error instanceof DomainError && error.code !== 'key-reused' ? await read(table, context) : undefined;
    if (found === undefined) throw error;
    return replay(recall(context, found));
  }
}

/**
 * Does work that comes to the same however often it is done: the key only tells whether it is the same request.
 *
 * @throws DomainError key-reused when the key belonged to another request
 */
export async function underKey<T>(table: Table, context: RequestContext, work: () => Promise<T>): Promise<T> {
  for (const { attributes, ...item } of remember(context, '')) await claim(table, context, { ...attributes, ...item });
  return work();
}

async function claim({ name, client }: Table, context: RequestContext, Item: Record<string, unknown>): Promise<void> {
  const isNew = 'attribute_not_exists(pk)';
  try {
    await client.send(new PutCommand({ TableName: name, Item, ConditionExpression: isNew }));
  } catch (error) {
    // A refused write is read: the same request goes on, another one does not.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    recall(context, (await read({ name, client }, context)) ?? {});
  }
}

async function read({ name, client }: Table, { tenant, actor, idempotency }: RequestContext) {
  if (idempotency === undefined) return undefined;
  const Key = idempotencyKey(tenant, actor.id, idempotency.key);
  return (await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }))).Item;
}
