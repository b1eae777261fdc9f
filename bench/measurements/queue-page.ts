import { listPage } from '#shared/store/incidents/incident-list.ts';
import { listQuery } from '#shared/store/incidents/list-query.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readDeployable } from '../desk/assembly.ts';
import { createFilledQueue } from '../desk/filled-queue.ts';
import type { Measurement } from '../report/measurement.ts';
import { interleaved, rounded } from '../report/statistics.ts';

const PAGE = 50;
const FEW = 1_000;
const MANY = { quick: 10_000, full: 100_000 };
const ROUNDS = { warmUp: 20, measured: 160 };

/** Whether the first page of a queue costs more in a desk with many open incidents. */
export const queuePage: Measurement = {
  title: 'A page of 50 of a queue, in a small and in a large desk',
  run: async ({ quick, progress }) => {
    const many = quick ? MANY.quick : MANY.full;
    const deployable = await readDeployable();
    progress(`filling a desk with ${FEW} and one with ${many} incidents`);
    await using small = await createFilledQueue(deployable, FEW);
    await using large = await createFilledQueue(deployable, many);
    progress('reading pages');
    const times = await interleaved({ small: () => readPage(small), large: () => readPage(large) }, ROUNDS);
    return {
      ratios: [{ name: `${many} open incidents to ${FEW}`, value: rounded(times.large / times.small), aim: 1.02 }],
      rows: [
        { 'open incidents': FEW, 'median ms': rounded(times.small) },
        { 'open incidents': many, 'median ms': rounded(times.large) },
      ],
      notes: [
        `${ROUNDS.measured} pages each, in turns, from two DynamoDBs on this machine, each with a file.`,
        'A page reads the index in four shards and then its records: the work depends on the page and not on the desk.',
      ],
    };
  },
};

async function readPage(table: Table): Promise<void> {
  const query = listQuery('default', { queue: ['service-desk'] });
  const { items } = await listPage(table, query, PAGE, '');
  if (items.length !== PAGE) throw new Error(`a page of ${PAGE} and not of ${items.length}`);
}
