import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { SYSTEM } from '#domain/incident/actor.ts';
import { decideOpening } from '#domain/incident/decide/decide.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import { toMetaItem } from '#shared/store/meta-item.ts';
import type { Table } from '#shared/store/table.ts';

/** What BatchWriteItem takes. */
const BATCH = 25;
/** Requests under way at the same time: both processors have something to do, and none waits long. */
const LANES = 2;
const SAID_EVERY = 10_000;
const FIRST = Date.parse('2026-09-07T09:00:00.000Z');
/** Opened half a minute apart, so that their deadlines differ. */
const APART_MS = 30_000;
const TENANT = 'default';
const CONFIGURATION = { version: 0, document: shippedConfiguration('desk@example.com') };

/**
 * Fills the queue of the shipped default group with open incidents, their items made as the desk makes them. They lack
 * the entries of a last command, like those whose timer was planned anew: that halves the time it takes.
 */
export async function fillQueue(table: Table, count: number, progress: (text: string) => void): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const from = next;
      next += BATCH;
      if (from % SAID_EVERY === 0) progress(`${from} of ${count} incidents written`);
      await write(table, from, Math.min(from + BATCH, count));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function write({ name, client }: Table, from: number, to: number): Promise<void> {
  const items = Array.from({ length: to - from }, (_, offset) => ({ PutRequest: { Item: openItem(from + offset) } }));
  const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [name]: items } }));
  if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('DynamoDB left items unwritten');
}

function openItem(index: number): Record<string, unknown> {
  const number = `INC-${String(index + 1).padStart(6, '0')}`;
  const now = new Date(FIRST + index * APART_MS).toISOString();
  const decision = decideOpening(
    {
      ...{
        type: 'open',
        tenant: TENANT,
        number,
        kind: 'incident',
        title: `Printer ${index} is on fire`,
        channel: 'api',
      },
      ...{ description: 'Third floor, next to the kitchen', requester: requesterOf(index) },
      ...{ configurationItems: [], attachments: [], links: [], mail: null },
    },
    { actor: SYSTEM, now, id: `bench-${index}`, configuration: CONFIGURATION },
  );
  const timer = nextTimer(decision.record, CONFIGURATION.document);
  const meta = { record: decision.record, entries: [], timer, generation: 1, plannedAt: now, readings: [] };
  return toMetaItem(meta, CONFIGURATION.document);
}

function requesterOf(index: number) {
  return { email: `person-${index % 500}@example.com`, name: `Person ${index % 500}` };
}
