import { expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { Table } from '#shared/store/table/table.ts';
import { dueLines } from './due-lines.ts';

const LineSchema = z.object({ word: z.string() });
const key = (sk: string) => ({ pk: 'D', sk });

/** A table that answers two items a call, as it does where they are large. */
function aTable(items: readonly Record<string, unknown>[]): Table {
  const send = vi.fn(async ({ input }: { input: { ExclusiveStartKey?: { sk: string }; Limit: number } }) => {
    const from = input.ExclusiveStartKey ? items.findIndex(({ sk }) => sk === input.ExclusiveStartKey?.sk) + 1 : 0;
    const Items = items.slice(from, from + Math.min(2, input.Limit));
    return { Items, ...(from + Items.length < items.length && { LastEvaluatedKey: Items.at(-1) }) };
  });
  return { name: 'desk', client: { send } } as unknown as Table;
}

const lines = (sks: readonly string[]) => sks.map((sk) => ({ ...key(sk), line: { word: sk } }));

it('given more than one call answers, then all of it is read, up to as much as is asked for', async () => {
  const table = aTable(lines(['L#1', 'L#2', 'L#3', 'L#4', 'L#5']));
  const asked = { of: 'line', prefix: 'L#', schema: LineSchema };
  const read = async (most: number) => (await dueLines(table, 'D', { ...asked, most })).lines.map(({ sk }) => sk);
  expect(await read(9)).toEqual(['L#1', 'L#2', 'L#3', 'L#4', 'L#5']);
  expect(await read(3)).toEqual(['L#1', 'L#2', 'L#3']);
});

it('given one that cannot be read, then it is named, and takes no other’s place', async () => {
  const table = aTable([{ ...key('L#0'), line: 7 }, ...lines(['L#1', 'L#2', 'L#3'])]);
  const read = await dueLines(table, 'D', { of: 'line', prefix: 'L#', schema: LineSchema, most: 2 });
  expect(read).toEqual({
    lines: [
      { word: 'L#1', sk: 'L#1' },
      { word: 'L#2', sk: 'L#2' },
    ],
    unreadable: ['L#0'],
  });
});
