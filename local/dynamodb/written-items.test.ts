import { describe, expect, it } from 'vitest';
import { writtenItems } from '#local/dynamodb/written-items.ts';

const TableName = 'incidents';
const Key = { pk: { S: 'T#acme#INC-000001' }, sk: { S: 'ALERT' } };
const Item = { pk: { S: 'T#acme#INC-000001' }, sk: { S: 'META' }, title: { S: 'Printer on fire' } };

describe('given a request that wrote', () => {
  it.each([
    ['a put', { TableName, Item }, [Item]],
    ['an update', { TableName, Key, UpdateExpression: 'SET a = :a' }, [Key]],
    ['a transaction', { TransactItems: [{ Put: { TableName, Item } }, { Delete: { TableName, Key } }] }, [Item, Key]],
    ['a batch', { RequestItems: { [TableName]: [{ PutRequest: { Item } }, { DeleteRequest: { Key } }] } }, [Item, Key]],
  ])('when it is %s then each item is told by its key at least', (_, body, written) => {
    expect(writtenItems(body)).toEqual(written);
  });
});
