import { describe, expect, it } from 'vitest';
import { listQuery } from '#shared/store/incidents/list-query.ts';
import type { Table } from '#shared/store/table/table.ts';
import { countMarked, countRecords } from './count-records.ts';

interface Asked {
  readonly input: {
    readonly Limit: number;
    readonly ExclusiveStartKey?: { readonly at: number };
    readonly ExpressionAttributeValues: { readonly ':pk': string };
  };
}

/** @param sizes - of the shards, in their order */
async function counted(...sizes: number[]) {
  let [calls, keys] = [0, 0];
  const send = async ({ input }: Asked) => {
    const shard = Number(input.ExpressionAttributeValues[':pk'].split('#')[2]);
    const from = input.ExclusiveStartKey?.at ?? 0;
    const Count = Math.min(input.Limit, (sizes[shard] ?? 0) - from);
    calls += 1;
    keys += Count;
    return { Count, ...(Count === input.Limit && { LastEvaluatedKey: { at: from + Count } }) };
  };
  const table = { name: 'desk', client: { send } } as unknown as Table;
  const count = await countRecords(table, listQuery('acme', { queue: ['vendor'] }));
  return { ...count, calls, keys };
}

describe('the count of a queue', () => {
  it('takes a call a shard where it is short', async () => {
    expect(await counted(3, 0, 2, 1)).toEqual({ count: 6, more: false, calls: 4, keys: 6 });
  });

  it('takes no more of a hundred thousand', async () => {
    expect(await counted(25_000, 25_000, 25_000, 25_000)).toEqual({ count: 1000, more: true, calls: 4, keys: 1004 });
  });

  it('is exact up to a thousand, however they are spread', async () => {
    expect(await counted(1000, 0, 0, 0)).toMatchObject({ count: 1000, more: false });
    expect(await counted(0, 400, 601, 0)).toMatchObject({ count: 1000, more: true });
  });

  it('takes ten calls and some 1,000 keys at most', async () => {
    for (const sizes of [
      [251, 300, 400, 90_000],
      [0, 0, 0, 5000],
      [250, 250, 250, 250],
    ]) {
      const { calls, keys } = await counted(...sizes);
      expect(calls).toBeLessThanOrEqual(10);
      expect(keys).toBeLessThanOrEqual(1005);
    }
  });
});

describe('the count of what has a mark', () => {
  const [bare, held, both, earlier] = ['#', '#h', '#hm', ''];

  it.each([
    ['all keys are seen', [bare, held, both], { count: 2, more: false }],
    ['a key was written before there were marks', [held, earlier], { count: 1, more: true }],
    ['there are more than are looked at', [held, ...Array(1000).fill(bare)], { count: 1, more: true }],
  ])('when %s then it says so', async (_, marks, counted) => {
    const keys = marks.map((mark, place) => ({ stateSk: `2#9999#INC-${place}${mark}` }));
    const send = async ({ input }: Asked) =>
      input.ExpressionAttributeValues[':pk'].endsWith('#0') ? { Count: keys.length, Items: keys } : { Count: 0 };
    const table = { name: 'desk', client: { send } } as unknown as Table;
    expect((await countMarked(table, 'acme')).held).toEqual(counted);
  });
});
