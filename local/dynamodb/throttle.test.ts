import { describe, expect, it } from 'vitest';
import { Throttle } from '#local/dynamodb/throttle.ts';

const TRANSACTION = { TransactItems: [{ Put: { TableName: 'Desk' } }, { Put: { TableName: 'Desk' } }] };

function throttled(...operations: string[]): Throttle {
  const throttle = new Throttle();
  throttle.begin({ table: 'Desk', operations, count: 2 });
  return throttle;
}

describe('given a table that has no room for two calls', () => {
  it('when a transaction comes then it is cancelled for its first item, twice', () => {
    const throttle = throttled('TransactWriteItems');
    const refused = JSON.parse(String(throttle.take('TransactWriteItems', TRANSACTION)?.body));
    expect(refused.__type).toContain('TransactionCanceledException');
    expect(refused.CancellationReasons).toMatchObject([{ Code: 'ThrottlingError' }, { Code: 'None' }]);
    expect(throttle.take('TransactWriteItems', TRANSACTION)).toBeDefined();
    expect(throttle.take('TransactWriteItems', TRANSACTION)).toBeUndefined();
  });

  it('when a single call comes then it is a throttling exception', () => {
    const answer = throttled('GetItem').take('GetItem', { TableName: 'Desk' });
    expect(JSON.parse(String(answer?.body)).__type).toContain('#ThrottlingException');
  });

  it('when another operation or table is asked for then it goes on', () => {
    const throttle = throttled('GetItem');
    expect(throttle.take('PutItem', { TableName: 'Desk' })).toBeUndefined();
    expect(throttle.take('GetItem', { TableName: 'Other' })).toBeUndefined();
    expect(throttle.left).toBe(2);
  });

  it('when it is over then every call goes on', () => {
    const throttle = throttled('GetItem');
    throttle.end();
    expect(throttle.take('GetItem', { TableName: 'Desk' })).toBeUndefined();
  });
});
