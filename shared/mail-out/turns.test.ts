import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Table } from '#shared/store/table/table.ts';
import { createTurns } from './turns.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const A_MINUTE_AGO = '2026-09-07T08:59:00.000Z';
const AN_HOUR_AGO = '2026-09-07T08:00:00.000Z';
const COMMENT = {
  ...{ id: 'e4', at: A_MINUTE_AGO, version: 4, by: 'lin@example.com', as: 'desk', why: null, hash: 'h' },
  ...{ type: 'commented', data: { body: 'On it', visibility: 'public' } },
};

/** A table with one entry in the journal, of which everybody was told; it keeps what it was asked. */
function aTable() {
  const asked: string[] = [];
  const send = async (command: unknown) => {
    asked.push(command instanceof QueryCommand ? 'journal' : command instanceof GetCommand ? 'mark' : 'write');
    return command instanceof QueryCommand ? { Items: [{ sk: 'ENTRY#4', entry: COMMENT }] } : { Item: { version: 4 } };
  };
  return { asked, turns: createTurns({ name: 'desk', client: { send } as unknown as Table['client'] }) };
}

describe('given an event that asks for its turn', () => {
  it.each([
    ['is the first of its record', 1, undefined, []],
    ['follows something old', 5, AN_HOUR_AGO, []],
    ['follows something of this moment', 5, A_MINUTE_AGO, ['journal', 'mark']],
    ['does not say what it follows', 5, undefined, ['journal', 'mark']],
  ])('when it %s then no more is read than that takes', async (_, version, previousAt, expected) => {
    const { asked, turns } = aTable();
    const event = { tenant: 'default', number: 'INC-000001', version, ...(previousAt && { previousAt }) };
    await turns.await(event, Date.parse(NOW));
    expect(asked).toEqual(expected);
  });
});
