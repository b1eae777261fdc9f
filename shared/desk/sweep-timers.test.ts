import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it, vi } from 'vitest';
import { createDeskParts } from './create-desk.ts';
import { sweepTimers } from './sweep-timers.ts';

it('given one record that cannot be read among 25 late ones, when the sweep runs then it reads every other one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const asked: string[] = [];
  const numbers = Array.from({ length: 25 }, (_, at) => `INC-0000${10 + at}`);
  const client = { send: (command: unknown) => answer(command, numbers, asked) };
  const parts = createDeskParts({ tableName: 'desk', deskAddress: 'desk@desk.test' });
  const table = { name: 'desk', client: client as unknown as typeof parts.table.client };
  const { found, failures } = await sweepTimers({ ...parts, table }, '2026-09-07T09:00:00.000Z');
  expect(found).toBe(0);
  expect(failures).toHaveLength(numbers.length);
  expect(asked.sort()).toEqual(numbers);
});

/** The index names all of them in its first shard; one is stored in no known shape, the others are gone. */
async function answer(command: unknown, numbers: string[], asked: string[]) {
  if (command instanceof QueryCommand) {
    const first = command.input.ExpressionAttributeValues?.[':pk']?.endsWith('0');
    return { Items: first ? numbers.map((number) => ({ timerSk: `2026-09-07T08:00:00.000Z#default#${number}` })) : [] };
  }
  const { RequestItems } = (
    command as { input: { RequestItems: Record<string, { Keys: { pk: string; sk: string }[] }> } }
  ).input;
  const key = RequestItems.desk?.Keys[0];
  const number = numbers.find((candidate) => key?.pk.includes(candidate)) ?? '';
  asked.push(number);
  return { Responses: { desk: number === numbers[3] ? [{ ...key, record: 'poison' }] : [] } };
}
