import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Table } from '#shared/store/table/table.ts';
import { addToDigest, type WaitingNotice } from './add-to-digest.ts';

const NOW = Date.parse('2026-09-07T09:00:00.000Z');
const ADDRESSEE = { tenant: 'acme', to: 'lin@example.com', language: 'en' } as const;
const delivery = { tenant: 'acme', number: 'INC-000001', entryId: 'e1', to: 'lin@example.com', step: 'warned' };
const NOTICE = { delivery, at: '2026-09-07T09:00:00.000Z' } as WaitingNotice;
const TURN = { tenant: 'acme', number: 'INC-000001', version: 7 };

/** What becomes of each transaction in turn: done, or refused at a position by an item. */
function aTable(...refusals: (readonly [position: number, item: object] | 'conflict')[]) {
  const calls: string[] = [];
  const send = async (command: unknown) => {
    if (!(command instanceof TransactWriteCommand)) return calls.push('head');
    const { TransactItems = [] } = command.input;
    calls.push(`${TransactItems.length} together`);
    const refusal = refusals.shift();
    if (refusal === undefined) return {};
    const CancellationReasons = TransactItems.map((_, place) => {
      if (refusal === 'conflict') return { Code: 'TransactionConflict' };
      return place === refusal[0] ? { Code: 'ConditionalCheckFailed', Item: marshall(refusal[1]) } : { Code: 'None' };
    });
    throw new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons });
  };
  return { calls, table: { name: 'desk', client: { send } } as unknown as Table };
}

const add = (table: Table) => addToDigest(table, ADDRESSEE, NOTICE, { nowMs: NOW, dueMs: NOW + 60_000, turn: TURN });

describe('given a notice that waits', () => {
  it('when it is added then delivery, notice and turn are one write, and then its digest is expected', async () => {
    const { calls, table } = aTable();
    expect(await add(table)).toBe('claimed');
    expect(calls).toEqual(['3 together', 'head']);
  });

  it('when something later was told then it is added without its turn', async () => {
    const { calls, table } = aTable([2, { version: 8 }]);
    expect(await add(table)).toBe('claimed');
    expect(calls).toEqual(['3 together', '2 together', 'head']);
  });

  it.each([
    [{ outcome: 'digested' }, 'digested'],
    [{ outcome: 'sent' }, 'settled'],
    [{ outcome: 'claimed' }, 'claimed-by-another'],
    [{ outcome: 'claimed', feedback: 'delivered' }, 'settled'],
  ])('when its delivery is %o then that is told and nothing is written', async (item, claim) => {
    const { calls, table } = aTable([0, item]);
    expect(await add(table)).toBe(claim);
    expect(calls).toEqual(['3 together']);
  });

  it('when somebody writes at the same moment then it is tried again, and left to the next try in the end', async () => {
    const { calls, table } = aTable('conflict');
    expect(await add(table)).toBe('claimed');
    expect(calls).toEqual(['3 together', '3 together', 'head']);
    const busy = aTable(...Array.from({ length: 9 }, () => 'conflict' as const));
    await expect(add(busy.table)).rejects.toThrow('cancelled');
    expect(busy.calls).not.toContain('head');
  });
});
