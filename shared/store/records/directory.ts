import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RecordState } from '#domain/kernel/record-type.ts';
import { directoryHeadKey, directoryPk, recordName } from '#shared/store/table/keys.ts';
import { listedItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { Write } from './commit.ts';
import { dueKeys } from './due-places.ts';
import type { Stored } from './record-store.ts';
import { standingKeys } from './standing-lists.ts';

/**
 * What the rules know of people and items lies beside each other in one partition, each written in the transaction of its
 * record, so that one strongly consistent query has them all as they stand.
 */

/** An entry of the directory that cannot be read: the others can. */
export interface UnreadableEntry {
  readonly name: string;
  readonly cause: unknown;
}

/** All of one kind, by id. */
export async function readDirectory<State extends RecordState>(
  { name, client }: Table,
  type: Stored<State>,
  tenant: string,
): Promise<{ records: Map<string, State>; unreadable: UnreadableEntry[] }> {
  const records = new Map<string, State>();
  const unreadable: UnreadableEntry[] = [];
  for (let ExclusiveStartKey: Record<string, unknown> | undefined, more = true; more; ) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kind)',
        ExpressionAttributeValues: { ':pk': directoryPk(tenant), ':kind': recordName(type.prefix, '') },
        ConsistentRead: true,
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      }),
    );
    for (const { sk, record } of Items) {
      const read = type.schema.safeParse(record);
      if (read.success) records.set(type.idOf(read.data), read.data);
      else unreadable.push({ name: String(sk), cause: read.error });
    }
    ExclusiveStartKey = LastEvaluatedKey;
    more = LastEvaluatedKey !== undefined;
  }
  return { records, unreadable };
}

/** Puts a record into the directory, or takes it out when it is not there any more. */
export function directoryWrite<State extends RecordState>(type: Stored<State>, record: State): Write {
  const key = { pk: directoryPk(record.tenant), sk: recordName(type.prefix, type.idOf(record)) };
  if (!type.isThere(record)) return { Delete: { TableName: '', Key: key } };
  return { Put: { TableName: '', Item: { ...key, record, ...standingKeys(type, record), ...dueKeys(type, record) } } };
}

const isStillTakenOver = (from: number) =>
  from === 0 ? 'attribute_not_exists(takenOver) OR takenOver = :from' : 'takenOver = :from';

/** What must still be so for a change to be written. */
export interface WhileSo {
  /** The version of the configuration that must still be the last one taken over. */
  readonly whileTakenOver?: number | undefined;
  /** How often the kind must have been changed: what was decided by all of them holds as long as they stand. */
  readonly whileCounted?: number | undefined;
}

/** Tells everybody who has read the directory that it is another. One to a transaction. */
export function directoryChanged(
  tenant: string,
  { name }: Pick<Stored<RecordState>, 'name'>,
  { whileTakenOver, whileCounted }: WhileSo = {},
): Write {
  const conditions = [
    ...(whileTakenOver === undefined ? [] : [isStillTakenOver(whileTakenOver)]),
    ...(whileCounted === undefined
      ? []
      : [whileCounted === 0 ? 'attribute_not_exists(#kind) OR #kind = :counted' : '#kind = :counted']),
  ];
  return {
    Update: {
      TableName: '',
      Key: directoryHeadKey(tenant),
      UpdateExpression: 'ADD #kind :one',
      ExpressionAttributeNames: { '#kind': name },
      ExpressionAttributeValues: {
        ':one': 1,
        ...(whileTakenOver !== undefined && { ':from': whileTakenOver }),
        ...(whileCounted !== undefined && { ':counted': whileCounted }),
      },
      ...(conditions.length > 0 && { ConditionExpression: conditions.map((one) => `(${one})`).join(' AND ') }),
    },
  };
}

/**
 * What a version of the configuration says is in the directory now.
 *
 * @returns false when somebody else took over another meanwhile
 */
export async function markTakenOver(
  { name, client }: Table,
  tenant: string,
  from: number,
  to: number,
): Promise<boolean> {
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: directoryHeadKey(tenant),
        UpdateExpression: 'SET takenOver = :to',
        ConditionExpression: isStillTakenOver(from),
        ExpressionAttributeValues: { ':from': from, ':to': to },
      }),
    );
    return true;
  } catch (error) {
    // A refused write is read: whoever came first has taken over the same.
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** A page of one kind, by id, with the places of what cannot be read. @param after - the id it begins behind, '' for the first */
export async function listDirectory<State extends RecordState & { readonly id: string }>(
  { name, client }: Table,
  type: Stored<State>,
  tenant: string,
  { limit, after }: { readonly limit: number; readonly after: string },
): Promise<{ items: (State | UnreadableItem)[]; last: string | null }> {
  const prefix = recordName(type.prefix, '');
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kind)',
      ExpressionAttributeValues: { ':pk': directoryPk(tenant), ':kind': prefix },
      ConsistentRead: true,
      Limit: limit,
      ...(after !== '' && { ExclusiveStartKey: { pk: directoryPk(tenant), sk: `${prefix}${after}` } }),
    }),
  );
  const items = Items.map(({ sk, record }) => listedItem(type.schema, record, String(sk).slice(prefix.length)));
  return { items, last: LastEvaluatedKey === undefined ? null : (items.at(-1)?.id ?? null) };
}
