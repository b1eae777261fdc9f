import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { counterKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Six digits read well; a seventh comes by itself. */
const DIGITS = 6;

/** Human numbers come from an atomic counter outside the transaction: gaps are fine, repetitions are not. */
export async function nextNumber(table: Table, tenant: string): Promise<string> {
  const { Attributes } = await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: counterKey(tenant),
      UpdateExpression: 'ADD #last :one',
      ExpressionAttributeNames: { '#last': 'last' },
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return `INC-${String(Attributes?.last).padStart(DIGITS, '0')}`;
}
