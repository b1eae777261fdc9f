import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deflectionOf } from '#domain/matching/deflection.ts';
import { helpedOn, noteRead, noteReported, noteSuggested } from '#shared/store/matching/self-help.ts';
import type { Table } from '#shared/store/table/table.ts';
import { aDeskTable } from './desk-table.ts';

const [ANA, BOB, EVE] = ['ana@example.com', 'Bob@example.com', 'eve@example.com'] as const;
let table: Table;
let stop = async () => {};

beforeAll(async () => {
  ({ table, stop } = await aDeskTable());
});

afterAll(() => stop());

describe('given people who were offered something before they reported', () => {
  it('when some read it and one of them reports all the same then the day says how many it kept from that', async () => {
    const evening = '2026-09-07T22:00:00.000Z';
    for (const email of [ANA, BOB, EVE]) await noteSuggested(table, 'default', email, evening);
    await noteSuggested(table, 'default', ANA, '2026-09-07T22:01:00.000Z');
    await noteRead(table, 'default', ANA, '2026-09-07T22:02:00.000Z');
    await noteRead(table, 'default', BOB, '2026-09-07T22:03:00.000Z');
    await noteReported(table, 'default', BOB.toLowerCase(), '2026-09-08T01:00:00.000Z');
    await noteReported(table, 'default', EVE, '2026-09-08T01:00:00.000Z');
    const helped = await helpedOn(table, 'default', '2026-09-07');
    expect(helped).toHaveLength(3);
    expect(JSON.stringify(helped)).not.toContain('example.com');
    expect(deflectionOf(helped, '2026-09-09T00:00:00.000Z')).toEqual({ suggested: 3, read: 2, deflected: 1 });
    expect(await helpedOn(table, 'other', '2026-09-07')).toEqual([]);
  });
});
