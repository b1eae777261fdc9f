import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RecordState } from '#domain/kernel/record-type.ts';
import { directoryPk, recordName } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { Stored } from './record-store.ts';

/**
 * Of a kind of record that the sweep looks at, each place in the directory stands beside the timers of incidents in the same
 * index, under its kind.
 */

/** One the sweep is to look at. */
export interface DuePlace {
  readonly tenant: string;
  readonly id: string;
  /** By which it was found; whoever changes the record meanwhile makes it another. */
  readonly timerSk: string;
}

/** The oldest first; what is beyond comes with the next sweep. */
const MOST_A_SWEEP = 100;

const duePk = ({ prefix }: Pick<Stored<RecordState>, 'prefix'>) => `DUE#${prefix}`;

/** What an item of the directory has beside its record. */
export function dueKeys<State extends RecordState>(type: Stored<State>, record: State): Record<string, string> {
  const at = type.dueAt?.(record) ?? null;
  return at === null ? {} : { timerPk: duePk(type), timerSk: dueSk(at, record.tenant, type.idOf(record)) };
}

/** Tenants have no `#` in their names. */
function dueSk(at: string, tenant: string, id: string): string {
  return `${at}#${tenant}#${id}`;
}

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
