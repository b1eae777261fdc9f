import { BatchGetCommand, GetCommand, QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { groupPk, SHARDS } from '#shared/store/incidents/index-keys.ts';
import { ALERT_COUNTER } from '#shared/store/table/alert-keys.ts';
import { configurationHeadKey, counterKey, incidentPk, META } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

type Item = Record<string, unknown>;
const TENANT = 'default';

/** What the handler asks of DynamoDB, asked by nothing but the SDK: the floor that no handler gets below. */
export function bareCalls({ name: TableName, client }: Table) {
  const head = () => client.send(new GetCommand({ TableName, Key: configurationHeadKey(TENANT) }));
  return {
    /** @param items of a record the handler wrote; written again under another number */
    async create(items: readonly Item[], number: string): Promise<void> {
      await Promise.all([countUp(), head()]);
      const pk = incidentPk(TENANT, number);
      const TransactItems = items.map((item) => ({
        Put: {
          TableName,
          Item: { ...item, pk },
          ...(item.sk === META && { ConditionExpression: 'attribute_not_exists(pk)' }),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
        },
      }));
      await client.send(new TransactWriteCommand({ TransactItems }));
    },
    async read(number: string): Promise<void> {
      const pk = incidentPk(TENANT, number);
      const Keys = [META, ALERT_COUNTER].map((sk) => ({ pk, sk }));
      const both = new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } });
      await Promise.all([client.send(both), head()]);
    },
    async list(queue: string, limit: number): Promise<void> {
      const shards = await Promise.all(Array.from({ length: SHARDS }, (_, shard) => positions(queue, shard, limit)));
      const first = shards
        .flat()
        .sort((a, b) => (String(a.groupSk) < String(b.groupSk) ? -1 : 1))
        .slice(0, limit);
      const Keys = first.map(({ pk }) => ({ pk, sk: META }));
      await client.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys } } }));
    },
  };

  function countUp() {
    return client.send(
      new UpdateCommand({
        TableName,
        Key: counterKey('bare', 'INCIDENT'),
        UpdateExpression: 'ADD #last :one',
        ExpressionAttributeNames: { '#last': 'last' },
        ExpressionAttributeValues: { ':one': 1 },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
  }

  async function positions(queue: string, shard: number, limit: number): Promise<readonly Item[]> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        IndexName: 'byGroup',
        KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
        ExpressionAttributeNames: { '#pk': 'groupPk', '#sk': 'groupSk' },
        ExpressionAttributeValues: { ':pk': groupPk(TENANT, queue, shard), ':from': '!', ':to': '\uffff' },
        Limit: limit + 1,
      }),
    );
    return Items;
  }
}
