import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { calls } from './note-calls.ts';

const at = (second: number) => new Date(Date.UTC(2026, 8, 7, 8, 0, second)).toISOString();

function noted() {
  const writes: Record<string, unknown>[] = [];
  const send = async ({ input }: { input: { ExpressionAttributeValues: Record<string, unknown> } }) => {
    writes.push(input.ExpressionAttributeValues);
  };
  const noting = calls({ name: 't', client: { send } as unknown as DynamoDBDocumentClient });
  return { writes, noting, refusedOf: () => writes.map((values) => values[':refused']) };
}

const heard = (second: number, name = 'grafana') => ({ tenant: 'default', name, now: at(second) });

describe('given calls of an integration', () => {
  it('when they come often then it is written once a minute, and each test', async () => {
    const { writes, noting } = noted();
    for (const second of [0, 1, 59, 60, 61]) await noting.seen(heard(second), false);
    expect(writes.map((values) => values[':now'])).toEqual([at(0), at(60)]);
    await noting.seen(heard(62), true);
    await noting.seen(heard(62, 'zabbix'), false);
    expect(writes).toHaveLength(4);
  });

  it('when many are refused then none is lost, and few are written', async () => {
    const { noting, refusedOf } = noted();
    for (let call = 0; call < 500; call++) await noting.refused(heard(1));
    await noting.refused(heard(62));
    expect(refusedOf()).toEqual([...Array.from({ length: 10 }, () => 1), 491]);
  });

  it('when it cannot be written then the call goes on', async () => {
    const send = async () => Promise.reject(new Error('throttled'));
    const { seen } = calls({ name: 't', client: { send } as unknown as DynamoDBDocumentClient });
    await expect(seen(heard(0), false)).resolves.toBeUndefined();
  });
});
