import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { MOST_LINKED_INCIDENTS } from '#events/problem/problem.ts';
import type { Write } from '#shared/store/records/commit.ts';
import type { Table } from '#shared/store/table/table.ts';
import { LINKED, linkedKey, problemPk } from './problem-keys.ts';

/** What of an incident its problem knows: written with the incident, so that both always say the same. */
export function problemWrites(before: IncidentRecord | null, { tenant, number, problem }: IncidentRecord): Write[] {
  const was = before?.problem ?? null;
  if (was === problem) return [];
  return [
    ...(problem === null ? [] : [{ Put: { TableName: '', Item: linkedKey(tenant, problem, number) } }]),
    ...(was === null ? [] : [{ Delete: { TableName: '', Key: linkedKey(tenant, was, number) } }]),
  ];
}

/** The incidents of a problem, by number: one query, strongly consistent. */
export async function linkedIncidents(
  { name, client }: Table,
  tenant: string,
  problem: string,
): Promise<readonly string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :linked)',
      ExpressionAttributeValues: { ':pk': problemPk(tenant, problem), ':linked': LINKED },
      ConsistentRead: true,
      Limit: MOST_LINKED_INCIDENTS,
    }),
  );
  return Items.map(({ sk }) => String(sk).slice(LINKED.length));
}
