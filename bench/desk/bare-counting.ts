import { GetCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { configurationHeadKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

const KEY = { pk: 'BARE', sk: 'ALERT' };
const COUNT = {
  UpdateExpression: 'SET #count = if_not_exists(#count, :none) + :one, #at = :at',
  ConditionExpression: 'attribute_not_exists(#at) OR #at <= :at',
  ExpressionAttributeNames: { '#count': 'count', '#at': 'at' },
} as const;

/** Counting by nothing but the SDK: what the handler asks of DynamoDB for a repeat, and the least that counting could be. */
export function bareCounting({ name: TableName, client }: Table) {
  const read = (Key: { pk: string; sk: string }) =>
    client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  const count = (at: string) => ({
    TableName,
    Key: KEY,
    ...COUNT,
    ExpressionAttributeValues: { ':none': 0, ':one': 1, ':at': at },
  });
  return {
    /** The rules, the key, its counter; then the message and the counter in one transaction. */
    async sameCalls(round: number): Promise<void> {
      await read(configurationHeadKey('default'));
      await read({ pk: 'BARE', sk: 'KEY' });
      await read(KEY);
      const Item = { pk: `BARE#${round}`, sk: 'DELIVERY' };
      const ConditionExpression = 'attribute_not_exists(pk)';
      await client.send(
        new TransactWriteCommand({
          TransactItems: [{ Put: { TableName, Item, ConditionExpression } }, { Update: count(instant(round)) }],
        }),
      );
    },
    async oneUpdate(round: number): Promise<void> {
      await client.send(new UpdateCommand(count(instant(round))));
    },
  };
}

function instant(round: number): string {
  return new Date(round).toISOString();
}
