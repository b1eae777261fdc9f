import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { incidentPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readDeployable } from '../desk/assembly.ts';
import { bareCalls } from '../desk/bare-calls.ts';
import { type HttpCall, loadHttpHandler } from '../desk/http-handler.ts';
import { createBenchTable } from '../desk/table.ts';
import type { Measurement } from '../report/measurement.ts';
import { type Contestants, interleaved, rounded } from '../report/statistics.ts';

const AIM = 1.3;
const ROUNDS = { quick: { warmUp: 30, measured: 60 }, full: { warmUp: 150, measured: 500 } };
/** A page is forty times the work of a read. */
const PAGES = { quick: { warmUp: 10, measured: 20 }, full: { warmUp: 30, measured: 100 } };
const PAGE = 50;
const QUEUE = 'service-desk';
const CREATE: HttpCall = {
  route: 'POST /incidents',
  body: {
    title: 'Printer on fire',
    description: 'Third floor, next to the kitchen',
    requester: { email: 'bob@example.com', name: 'Bob' },
  },
};

/** What the desk adds to its own calls of DynamoDB: routing, checks, decision, clocks, answer. */
export const handler: Measurement = {
  title: 'The API’s handler against the same bare calls of the SDK',
  run: async ({ quick, progress }) => {
    const deployable = await readDeployable();
    await using table = await createBenchTable(deployable);
    const call = await loadHttpHandler(deployable, table.url);
    const bare = bareCalls(table);
    const number = String((await call(CREATE)).number);
    const items = await itemsOf(table, number);
    for (let count = 1; count < PAGE; count++) await call(CREATE);
    const rounds = quick ? ROUNDS.quick : ROUNDS.full;
    progress('read');
    const read = await interleaved(reading(call, bare, number), rounds);
    progress('list');
    const list = await interleaved(listing(call, bare), quick ? PAGES.quick : PAGES.full);
    progress('create');
    const create = await interleaved(creating(call, bare, items), rounds);
    const all = { create, read, list };
    return {
      ratios: Object.entries(all).map(([name, times]) => ({
        name,
        value: rounded(times.handler / times.bare),
        aim: AIM,
      })),
      rows: Object.entries(all).map(([operation, times]) => ({
        operation,
        'handler ms': rounded(times.handler, 2),
        'bare ms': rounded(times.bare, 2),
        'added ms': rounded(times.handler - times.bare, 2),
      })),
      notes: [
        'The deployed bundle in this process, called with the gateway’s events, in turns with the bare calls, on one table in memory.',
        `A list is a page of ${PAGE}.`,
      ],
    };
  },
};

type Call = Awaited<ReturnType<typeof loadHttpHandler>>;

type Bare = ReturnType<typeof bareCalls>;
type Pair = Contestants<'handler' | 'bare'>;

function reading(call: Call, bare: Bare, number: string): Pair {
  return {
    handler: async () => void (await call({ route: 'GET /incidents/{number}', path: { number } })),
    bare: () => bare.read(number),
  };
}

function listing(call: Call, bare: Bare): Pair {
  const query = { queue: QUEUE, limit: String(PAGE) };
  return {
    handler: async () => expectPage(await call({ route: 'GET /incidents', query })),
    bare: () => bare.list(QUEUE, PAGE),
  };
}

function creating(call: Call, bare: Bare, items: readonly Record<string, unknown>[]): Pair {
  return {
    handler: async () => void (await call(CREATE)),
    bare: (round) => bare.create(items, `BARE-${round}`),
  };
}

async function itemsOf({ name, client }: Table, number: string): Promise<readonly Record<string, unknown>[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': incidentPk('default', number) },
    }),
  );
  return Items;
}

async function expectPage({ items }: Record<string, unknown>): Promise<void> {
  if (!Array.isArray(items) || items.length !== PAGE) throw new Error(`the page has not ${PAGE} records`);
}
