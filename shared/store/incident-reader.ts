import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { DomainError } from '#domain/errors.ts';
import type { Entry } from '#domain/incident/journal.ts';
import { entrySk, incidentPk, JOURNAL_END, META } from './keys.ts';
import { type MetaItem, parseMeta } from './meta-item.ts';
import type { Table } from './table.ts';

/** Strongly consistent: what a decision is made on must be what stands. @throws DomainError not-found */
export async function readMeta(table: Table, tenant: string, number: string): Promise<MetaItem> {
  const Key = { pk: incidentPk(tenant, number), sk: META };
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  if (Item === undefined) throw new DomainError('not-found', { what: `incident ${number}` });
  return parseMeta(Item);
}

/** @returns up to `limit` journal entries after a version, oldest first */
export async function readJournal(
  table: Table,
  { tenant, number, after, limit }: { tenant: string; number: string; after: number; limit: number },
): Promise<Entry[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':from': entrySk(after + 1), ':to': JOURNAL_END },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return Items.map(({ entry }) => entry as Entry);
}
