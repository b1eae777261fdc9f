import { DynamoDbClient } from '#local/dynamodb/client.ts';
import { createTables } from '#local/dynamodb/tables.ts';
import { loadAlertHandler } from '../desk/alert-handler.ts';
import { type Deployable, readDeployable } from '../desk/assembly.ts';
import { bareCounting } from '../desk/bare-counting.ts';
import { startCapacityMeter } from '../desk/capacity-meter.ts';
import { createBenchTable } from '../desk/table.ts';
import type { Measurement, Row } from '../report/measurement.ts';
import { interleaved, rounded } from '../report/statistics.ts';

const AIM = 1.3;
const ROUNDS = { quick: { warmUp: 30, measured: 60 }, full: { warmUp: 200, measured: 600 } };
const REPEATS = 1000;
/** As many as send at once in the acceptance test. */
const SENDERS = 50;
const STORM = { quick: 200, full: 2000 };
const SECOND_MS = 1000;

type Report = Awaited<ReturnType<typeof loadAlertHandler>>;

/** What an alert costs, alone, repeated and in a storm. */
export const alerts: Measurement = {
  title: 'Alerts: repeats against bare calls, writes for a thousand repeats, new incidents in a storm',
  run: async ({ quick, progress }) => {
    const deployable = await readDeployable();
    await using table = await createBenchTable(deployable);
    const report = await loadAlertHandler(deployable, table.url);
    const bare = bareCounting(table);
    progress('repeats one after another');
    const times = await interleaved(
      { handler: (round) => report('one', `one-${round}`), sameCalls: bare.sameCalls, oneUpdate: bare.oneUpdate },
      quick ? ROUNDS.quick : ROUNDS.full,
    );
    progress('a thousand repeats, metered');
    const repeats = await repeated(deployable);
    progress('a storm of new keys');
    const storm = await stormOf(report, quick ? STORM.quick : STORM.full);
    return {
      ratios: [{ name: 'repeat', value: rounded(times.handler / times.sameCalls), aim: AIM }],
      rows: [
        ...Object.entries(times).map(([what, ms]) => ({ what, 'ms each': rounded(ms, 2), 'a second': rate(1, ms) })),
        repeats,
        storm,
      ],
      notes: [
        'The deployed bundle of ingest-alert in this process, with the bus’s events, on one table in memory.',
        'sameCalls: the reads and the transaction of a repeat by nothing but the SDK; oneUpdate: a single conditional UpdateItem.',
        `The thousand repeats come one after another, the storm’s keys from ${SENDERS} senders at once.`,
      ],
    };
  },
};

/** Calls and units of a thousand firings of one alert, its opening with them. */
async function repeated(deployable: Deployable): Promise<Row> {
  await using meter = await startCapacityMeter();
  const maker = new DynamoDbClient(meter.url);
  await createTables(deployable.resources, maker);
  maker.close();
  const report = await loadAlertHandler(deployable, meter.url);
  meter.take();
  for (let time = 0; time < REPEATS; time++) await report('thousand', `thousand-${time}`);
  const calls = meter.take();
  const sum = (units: 'readUnits' | 'writeUnits') =>
    rounded(
      calls.reduce((total, call) => total + call[units], 0),
      1,
    );
  return {
    what: `${REPEATS} of one alert`,
    calls: calls.length,
    'write calls': calls.filter(({ writeUnits }) => writeUnits > 0).length,
    'write units': sum('writeUnits'),
    'read units': sum('readUnits'),
  };
}

async function stormOf(report: Report, keys: number): Promise<Row> {
  const startedAt = performance.now();
  let next = 0;
  const sender = async () => {
    for (let key = next++; key < keys; key = next++) await report(`storm-${key}`, `storm-${key}`);
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return { what: `${keys} new keys at once`, 'a second': rate(keys, performance.now() - startedAt) };
}

function rate(count: number, ms: number): number {
  return rounded((count * SECOND_MS) / ms, 0);
}
