import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { counterKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** Six digits read well; a seventh comes by itself. */
const DIGITS = 6;

/** How a kind of record is counted: its numbers begin with the letters. */
export interface Numbered {
  readonly prefix: string;
  readonly letters: string;
}

export const INCIDENTS: Numbered = { prefix: 'INCIDENT', letters: 'INC' };

/** Human numbers come from an atomic counter outside the transaction: gaps are fine, repetitions are not. */
export async function nextNumber(table: Table, tenant: string, { prefix, letters }: Numbered): Promise<string> {
  const { Attributes } = await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: counterKey(tenant, prefix),
      UpdateExpression: 'ADD #last :one',
      ExpressionAttributeNames: { '#last': 'last' },
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return `${letters}-${String(Attributes?.last).padStart(DIGITS, '0')}`;
}
