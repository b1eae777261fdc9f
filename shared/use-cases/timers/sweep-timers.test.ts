import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it, vi } from 'vitest';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { sweepTimers } from './sweep-timers.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const NUMBERS = Array.from({ length: 25 }, (_, at) => `INC-0000${10 + at}`);
const POISONED = NUMBERS[3] ?? '';

/** The index names all of them in its first shard; one is stored in no known shape, the others are gone. */
function deskOf(noted: Record<string, unknown>[]) {
  const asked: string[] = [];
  const updated: UpdateCommand['input'][] = [];
  const send = async (command: unknown) => {
    if (command instanceof QueryCommand) return { Items: found(command, noted) };
    if (command instanceof UpdateCommand) return updated.push(command.input);
    if (command instanceof GetCommand) return {};
    const { input } = command as { input: { RequestItems: Record<string, { Keys: { pk: string }[] }> } };
    const key = input.RequestItems.desk?.Keys[0];
    const number = NUMBERS.find((candidate) => key?.pk.includes(candidate)) ?? '';
    asked.push(number);
    return { Responses: { desk: number === POISONED ? [{ ...key, record: 'poison' }] : [] } };
  };
  const parts = createDeskParts({ tableName: 'desk', deskAddress: 'desk@desk.test' });
  const client = { send } as unknown as typeof parts.table.client;
  return { parts: { ...parts, table: { name: 'desk', client } }, asked, updated };
}

function found({ input }: QueryCommand, noted: Record<string, unknown>[]): Record<string, unknown>[] {
  if (input.IndexName === undefined) return noted;
  if (input.ExpressionAttributeValues?.[':pk'] !== 'TIMER#0') return [];
  return NUMBERS.map((number) => ({ timerSk: `2026-09-07T08:00:00.000Z#default#${number}` }));
}

function noted(times: number, nextAt: string) {
  const fault = { tenant: 'default', number: POISONED, part: 'snapshot', reason: 'record: invalid_type' };
  return [{ ...fault, firstAt: NOW, lastAt: NOW, times, nextAt }];
}

it('given one record that cannot be read among 25 late ones, when the sweep runs, then the others have their turn and it is noted', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { parts, asked, updated } = deskOf([]);
  expect(await sweepTimers(parts, NOW)).toEqual({ found: 0, failures: [], failing: 1, unreadableConfigurations: 0 });
  expect(asked.sort()).toEqual(NUMBERS);
  expect(updated.map(({ Key, ExpressionAttributeValues: values }) => [Key?.sk, values?.[':next']])).toEqual([
    [`default#${POISONED}`, '2026-09-07T09:01:00.000Z'],
  ]);
});

it('given one that failed before, when it is not its time, then it is neither read nor in anybody’s way, and still counted', async () => {
  const { parts, asked } = deskOf(noted(3, '2026-09-07T09:00:00.001Z'));
  expect(await sweepTimers(parts, NOW)).toEqual({ found: 0, failures: [], failing: 1, unreadableConfigurations: 0 });
  expect(asked.sort()).toEqual(NUMBERS.filter((number) => number !== POISONED));
});

it.each([
  [3, '2026-09-07T09:08:00.000Z'],
  [40, '2026-09-07T10:00:00.000Z'],
])('given one that failed %i times, when it fails again, then it is left alone until %s', async (times, next) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { parts, updated } = deskOf(noted(times, NOW));
  await sweepTimers(parts, NOW);
  expect(updated.map(({ ExpressionAttributeValues: values }) => values?.[':next'])).toEqual([next]);
});
