import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';

/** Digests of mail, and bundles of pages, that wait stand beside the timers of records in the same index, in a partition of their own. */
export const DIGESTS_PK = 'DIGESTS';

/** Orders digests by when they are due. */
export function dueKey(dueMs: number, pk: string): string {
  return `${new Date(dueMs).toISOString()}#${pk}`;
}

/** More than that at once are told in the next minute. */
const RECORDS_A_TRANSACTION = 100;

/** @param now ISO instant @returns the keys of the digests whose window has ended, oldest first */
export async function dueDigests({ name, client }: Table, now: string): Promise<string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: 'byTimer',
      KeyConditionExpression: 'timerPk = :pk AND timerSk < :now',
      ExpressionAttributeValues: { ':pk': DIGESTS_PK, ':now': now },
      Limit: RECORDS_A_TRANSACTION,
    }),
  );
  return Items.map(({ pk }) => String(pk));
}
