import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RecordState } from '#domain/kernel/record-type.ts';
import type { Stored } from '#shared/store/records/record-store.ts';
import { directoryPk, recordName } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { duePk, dueSk } from './place-keys.ts';

/** One the sweep is to look at. */
export interface DuePlace {
  readonly tenant: string;
  readonly id: string;
  /** By which it was found; whoever changes the record meanwhile makes it another. */
  readonly timerSk: string;
}

/** The oldest first; what is beyond comes with the next sweep. */
const MOST_A_SWEEP = 100;

/** @param now - ISO instant */
export async function duePlaces<State extends RecordState>(
  { name, client }: Table,
  type: Stored<State>,
  now: string,
): Promise<DuePlace[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: 'byTimer',
      KeyConditionExpression: 'timerPk = :pk AND timerSk < :now',
      ExpressionAttributeValues: { ':pk': duePk(type), ':now': now },
      Limit: MOST_A_SWEEP,
    }),
  );
  return Items.map(({ timerSk }) => {
    const [, tenant = '', ...id] = String(timerSk).split('#');
    return { tenant, id: id.join('#'), timerSk: String(timerSk) };
  });
}

/** The sweep is to look at it at another instant; nothing where it is not there, or changed since it was found. */
export async function lookAt<State extends RecordState>(
  { name, client }: Table,
  type: Stored<State>,
  { tenant, id, timerSk }: Omit<DuePlace, 'timerSk'> & { readonly timerSk?: string },
  at: string,
): Promise<void> {
  const asFound = timerSk === undefined ? 'attribute_exists(timerSk)' : 'timerSk = :found';
  try {
    await client.send(
      new UpdateCommand({
        TableName: name,
        Key: { pk: directoryPk(tenant), sk: recordName(type.prefix, id) },
        UpdateExpression: 'SET timerSk = :at',
        ConditionExpression: asFound,
        ExpressionAttributeValues: {
          ':at': dueSk(at, tenant, id),
          ...(timerSk !== undefined && { ':found': timerSk }),
        },
      }),
    );
  } catch (error) {
    // A refused write is read: it went, or whoever changed it said when it is due.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
