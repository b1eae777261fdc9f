import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { createKeyring } from '#shared/signing/keyring.ts';
import { incidentPk, META } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { createConfigurationStore } from '#shared/store/tenants/configuration-store.ts';
import { type Swept, sweepTimers } from '#shared/use-cases/timers/sweep-timers.ts';
import { readDeployable } from '../desk/assembly.ts';
import { createFilledQueue } from '../desk/filled-queue.ts';
import type { Measurement } from '../report/measurement.ts';
import { interleaved, rounded } from '../report/statistics.ts';

const DUE = { quick: 200, full: 1_000 };
const ROUNDS = { warmUp: 10, measured: 100 };
/** Days after the first of them was opened: all have missed a deadline. */
const LATER = Date.parse('2026-09-21T09:00:00.000Z');
const POISONED = 'INC-000100';

/** Whether one record that cannot be read costs the sweep, or the others, anything. */
export const poisonedSweep: Measurement = {
  title: 'A sweep over late timers, with and without a record that cannot be read',
  run: async ({ quick, progress }) => {
    const due = quick ? DUE.quick : DUE.full;
    const deployable = await readDeployable();
    progress(`filling two desks with ${due} late timers`);
    await using whole = await createFilledQueue(deployable, due);
    await using poisoned = await createFilledQueue(deployable, due);
    await poison(poisoned);
    progress('sweeping');
    const first = { whole: await timed(whole, due), poisoned: await timed(poisoned, due - 1) };
    const later = await interleaved(
      { whole: (round) => again(whole, round), poisoned: (round) => again(poisoned, round) },
      ROUNDS,
    );
    return {
      ratios: [
        {
          name: `1 of ${due} poisoned to none, the first sweep`,
          value: rounded(first.poisoned / first.whole),
          aim: 1.1,
        },
      ],
      rows: [
        { poisoned: 0, 'first sweep ms': rounded(first.whole), 'later median ms': rounded(later.whole) },
        { poisoned: 1, 'first sweep ms': rounded(first.poisoned), 'later median ms': rounded(later.poisoned) },
      ],
      notes: [
        'The first sweep applies every late timer but the poisoned one; later ones find nothing to apply and leave that one alone: they take milliseconds, one of them for looking at the note.',
        `${ROUNDS.measured} later sweeps each, in turns, from two DynamoDBs on this machine, each with a file.`,
      ],
    };
  },
};

function sweep(table: Table, at: number): Promise<Swept> {
  const configurations = createConfigurationStore(table, 'desk@example.com');
  return sweepTimers({ table, configurations, keyring: createKeyring(table) }, new Date(at).toISOString());
}

async function timed(table: Table, applied: number): Promise<number> {
  const startedAt = performance.now();
  const { found } = await sweep(table, LATER);
  if (found !== applied) throw new Error(`the sweep applied ${found} timers and not ${applied}`);
  return performance.now() - startedAt;
}

/** Within the minute in which what failed is left alone. */
async function again(table: Table, round: number): Promise<void> {
  await sweep(table, LATER + round);
}

async function poison({ name, client }: Table): Promise<void> {
  const Key = { pk: incidentPk('default', POISONED), sk: META };
  const { Item } = await client.send(new GetCommand({ TableName: name, Key }));
  await client.send(
    new PutCommand({ TableName: name, Item: { ...Item, record: { ...Item?.record, status: 'banana' } } }),
  );
}
