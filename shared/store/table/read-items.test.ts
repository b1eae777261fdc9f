import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { readItems } from './read-items.ts';
import { isTransient } from './transient.ts';

const KEYS = [{ pk: 'a', sk: 'HEAD' }];

/** A table that leaves every key out of its answers so many times. */
function tableThatThrottles(times: number) {
  let calls = 0;
  const send = async () => {
    calls += 1;
    if (calls <= times) return { Responses: {}, UnprocessedKeys: { desk: { Keys: KEYS } } };
    return { Responses: { desk: KEYS } };
  };
  return { name: 'desk', client: { send } as unknown as DynamoDBDocumentClient };
}

describe('given a table that leaves keys unread, as a throttled one does', () => {
  it('when it reads them after a while then they are there', async () => {
    const items = await readItems(tableThatThrottles(4), KEYS, { consistent: true });
    expect(items.size).toBe(1);
  });

  it('when it goes on so then that passes by itself, and whoever asked is told to ask again', async () => {
    const failed = await readItems(tableThatThrottles(100), KEYS, { consistent: true }).catch((error) => error);
    expect(isTransient(failed)).toBe(true);
  });
});
