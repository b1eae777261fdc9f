import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import type { Table } from '#shared/store/table/table.ts';
import { addToBundle } from './page-bundles.ts';

const PAGER = { tenant: 'default', person: 'lin@example.com', via: 'sms' } as const;
const PAGE = { number: 'INC-000001', entryId: 'E', at: '2026-11-02T02:00:00.000Z', title: 'Down' };
const NOW = Date.parse('2026-11-02T02:00:00.000Z');
const MINUTE = 60_000;

/** The head of a bundle, as DynamoDB would keep it. */
function aHead() {
  const head: { timerSk?: string } = {};
  const send = async ({ input }: { input: Record<string, unknown> }) => {
    if (!('UpdateExpression' in input)) return {};
    const at = String((input.ExpressionAttributeValues as Record<string, unknown>)[':at']);
    if ('ConditionExpression' in input && (head.timerSk ?? '~') <= at)
      throw new ConditionalCheckFailedException({ message: '', $metadata: {} });
    head.timerSk = 'ConditionExpression' in input ? at : (head.timerSk ?? at);
    return { Attributes: { ...head } };
  };
  const table = { name: 'desk', client: { send } } as unknown as Table;
  const add = (priority: 'high' | 'critical', minutes: number) =>
    addToBundle(table, PAGER, { ...PAGE, priority }, NOW + minutes * MINUTE);
  return { add, dueIn: () => (Date.parse(head.timerSk?.slice(0, 24) ?? '') - NOW) / MINUTE };
}

it('given a bundle that waits, when what joins it is due later then it goes when it was to go', async () => {
  const { add, dueIn } = aHead();
  await add('high', 1);
  await add('high', 10);
  expect(dueIn()).toBe(1);
});

it('given a bundle that waits for the quarter of an hour to pass, when something critical joins it then all goes with that', async () => {
  const { add, dueIn } = aHead();
  await add('high', 10);
  await add('critical', 1);
  expect(dueIn()).toBe(1);
});
