import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Table } from './table.ts';
import { writeTogether } from './write-together.ts';

interface Sent {
  readonly constructor: { readonly name: string };
  readonly input: { readonly TransactItems?: readonly unknown[] };
}

/** A table that takes single writes, and transactions as it is told. */
function aTable(refusedWith: Error | null = null) {
  const calls: string[] = [];
  const send = async (command: Sent) => {
    const { input } = command;
    calls.push(input.TransactItems === undefined ? command.constructor.name : `together ${input.TransactItems.length}`);
    if (input.TransactItems !== undefined && refusedWith !== null) throw refusedWith;
    return {};
  };
  return { calls, table: { name: 'table', client: { send } } as unknown as Table };
}

const Key = { pk: 'a', sk: 'b' };
const aPair = [
  { Update: { TableName: 'table', Key, UpdateExpression: 'SET a = b' } },
  { Delete: { TableName: 'table', Key } },
];
const refused = (Code: string) =>
  new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: [{ Code }] });

describe('given writes that do not depend on each other', () => {
  it('when there are many then a hundred go in one call, and none in no call', async () => {
    const { calls, table } = aTable();
    await writeTogether(table, Array.from({ length: 60 }, () => aPair).flat());
    await writeTogether(table, []);
    expect(calls).toEqual(['together 100', 'together 20']);
  });

  it('when one meets somebody else’s then each is done by itself, in order', async () => {
    const { calls, table } = aTable(refused('TransactionConflict'));
    await writeTogether(table, aPair);
    expect(calls).toEqual(['together 2', 'UpdateCommand', 'DeleteCommand']);
  });

  it('when they are refused for what they are then it is told', async () => {
    const { table } = aTable(refused('ValidationError'));
    await expect(writeTogether(table, aPair)).rejects.toThrow('cancelled');
  });
});
