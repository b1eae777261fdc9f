import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeployedFunction, functionsOf, readDeployable } from '../desk/assembly.ts';
import { bundleBare } from '../desk/bundle-bare.ts';
import { importOnce } from '../desk/import-time.ts';
import type { Measurement, Ratio, Row } from '../measurement.ts';
import { median, rounded } from '../statistics.ts';

const ROUNDS = { quick: 3, full: 11 };
const BARE = 'bare client';

/** What a cold start loads: bytes and time of each function's import, against a handler with nothing but the document client. */
export const bundles: Measurement = {
  title: 'Bundles: bytes, and time to import in a fresh process',
  run: async ({ quick, progress }) => {
    const folder = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
    await bundleBare(folder);
    const bare = { name: BARE, folder, environment: { AWS_REGION: 'eu-west-1' } };
    const all = [bare, ...functionsOf(await readDeployable())];
    const times = await importAll(all, quick ? ROUNDS.quick : ROUNDS.full, progress);
    const rows = all.map((one) => rowOf(one, times.get(one.name) ?? 0, times.get(BARE) ?? 0));
    rmSync(folder, { recursive: true });
    return {
      ratios: rows.slice(1).map(ratioOf),
      rows,
      notes: [
        'Bytes of every file of the bundle, also of what is loaded only when it is asked for; minified, the AWS SDK included.',
        `Import: median of ${quick ? ROUNDS.quick : ROUNDS.full} processes each, in turns; without the start of Node itself.`,
      ],
    };
  },
};

async function importAll(
  functions: readonly DeployedFunction[],
  rounds: number,
  progress: (text: string) => void,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(functions.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    progress(`round ${round + 1} of ${rounds}`);
    for (const { name, folder, environment } of functions) times.get(name)?.push(await importOnce(folder, environment));
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

function rowOf({ name, folder }: DeployedFunction, milliseconds: number, bare: number) {
  const files = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
  const bytes = files.reduce((sum, size) => sum + size, 0);
  return { function: name, bytes, 'import ms': rounded(milliseconds, 1), 'to bare': rounded(milliseconds / bare, 2) };
}

function ratioOf(row: Row): Ratio {
  return { name: `import of ${row.function} to the bare client`, value: Number(row['to bare']), aim: 1.3 };
}
