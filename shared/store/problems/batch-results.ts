import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { INCIDENT_OUTCOMES } from '#events/problem/problem.ts';
import type { Table } from '#shared/store/table/table.ts';
import { problemPk, resultsOf } from './problem-keys.ts';

/** What became of one incident because of an entry of its problem. */
export const IncidentResultSchema = z.object({
  number: z.string(),
  outcome: z.enum(INCIDENT_OUTCOMES),
  reason: z.string().optional(),
});

export type IncidentResult = Readonly<z.output<typeof IncidentResultSchema>>;

interface Of {
  readonly tenant: string;
  readonly problem: string;
  /** Of the entry. */
  readonly version: number;
}

/** The first result stays: whoever does the same again meets what was done. */
export async function keepResult(
  { name: TableName, client }: Table,
  { tenant, problem, version }: Of,
  result: IncidentResult,
): Promise<void> {
  const Item = { pk: problemPk(tenant, problem), sk: `${resultsOf(version)}${result.number}`, ...result };
  try {
    await client.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
  } catch (error) {
    // Recovery: somebody else did the same at the same moment.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** By number, strongly consistent. */
export async function resultsOfBatch(
  { name: TableName, client }: Table,
  { tenant, problem, version }: Of,
): Promise<IncidentResult[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :results)',
      ExpressionAttributeValues: { ':pk': problemPk(tenant, problem), ':results': resultsOf(version) },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => IncidentResultSchema.parse(item));
}
