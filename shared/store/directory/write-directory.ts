import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RecordState } from '#domain/kernel/record-type.ts';
import type { Write } from '#shared/store/records/commit.ts';
import type { Stored } from '#shared/store/records/record-store.ts';
import { directoryHeadKey, directoryPk, recordName } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { placeKeys } from './place-keys.ts';

/** Puts a record into the directory, or takes it out when it is not there any more, unless its kind is remembered. */
export function directoryWrite<State extends RecordState>(type: Stored<State>, record: State): Write {
  const key = { pk: directoryPk(record.tenant), sk: recordName(type.prefix, type.idOf(record)) };
  if (!type.isThere(record)) {
    return type.isRemembered
      ? { Put: { TableName: '', Item: { ...key, record } } }
      : { Delete: { TableName: '', Key: key } };
  }
  return { Put: { TableName: '', Item: { ...key, record, ...placeKeys(type, record) } } };
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
