import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleEntry } from '#infra/bundles.ts';
import { type DeployedFunction, functionsOf, readDeployable } from '../desk/assembly.ts';
import { type ImportTime, importOnce } from '../desk/import-time.ts';
import type { Measurement, Ratio, Row } from '../report/measurement.ts';
import { median, rounded } from '../report/statistics.ts';

const ROUNDS = { quick: 3, full: 11 };
const BARE = 'bare client';
const NONE: ImportTime = { wall: 0, processor: 0 };

/** What a cold start loads: bytes and time of each function's import, against a handler with nothing but the document client. */
export const bundles: Measurement = {
  title: 'Bundles: bytes, and time to import in a fresh process',
  run: async ({ quick, progress }) => {
    const folder = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
    await bundleEntry('bench/desk/bare-handler.ts', folder);
    const bare = { name: BARE, folder, environment: { AWS_REGION: 'eu-west-1' } };
    const all = [bare, ...functionsOf(await readDeployable())];
    const times = await importAll(all, quick ? ROUNDS.quick : ROUNDS.full, progress);
    const ofBare = times.get(BARE) ?? NONE;
    const rows = all.map((one) => rowOf(one, times.get(one.name) ?? NONE, ofBare));
    rmSync(folder, { recursive: true });
    return {
      ratios: rows.slice(1).map(ratioOf),
      rows,
      notes: [
        'Bytes of every file of the bundle, also of what is loaded only when it is asked for; minified, the AWS SDK included.',
        `Import: median of ${quick ? ROUNDS.quick : ROUNDS.full} processes each, in turns; without the start of Node itself.`,
        'The ratio is that of processor time: it is steadier, and what a cold start pays for.',
      ],
    };
  },
};

async function importAll(
  functions: readonly DeployedFunction[],
  rounds: number,
  progress: (text: string) => void,
): Promise<ReadonlyMap<string, ImportTime>> {
  const times = new Map<string, ImportTime[]>(functions.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    progress(`round ${round + 1} of ${rounds}`);
    for (const { name, folder, environment } of functions) times.get(name)?.push(await importOnce(folder, environment));
  }
  const middle = (values: readonly ImportTime[], time: keyof ImportTime) => median(values.map((value) => value[time]));
  return new Map(
    [...times].map(([name, values]) => [
      name,
      { wall: middle(values, 'wall'), processor: middle(values, 'processor') },
    ]),
  );
}

function rowOf({ name, folder }: DeployedFunction, { wall, processor }: ImportTime, bare: ImportTime) {
  const files = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
  return {
    function: name,
    bytes: files.reduce((sum, size) => sum + size, 0),
    'import ms': rounded(wall, 1),
    'processor ms': rounded(processor, 1),
    'to bare': rounded(processor / bare.processor, 2),
  };
}

function ratioOf(row: Row): Ratio {
  return { name: `import of ${row.function} to the bare client`, value: Number(row['to bare']), aim: 1.3 };
}
