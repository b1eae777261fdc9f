import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = `
const [used, since] = [process.cpuUsage(), performance.now()];
await import(process.argv[1]);
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ wall: performance.now() - since, processor: (user + system) / 1000 }));
process.exit();`;

/** Milliseconds of one import, the start of the process left out. */
export interface ImportTime {
  readonly wall: number;
  /** What the machine's other work disturbs least, and what a cold start is made of. */
  readonly processor: number;
}

/** Imports a bundle in a process of its own with nothing but its own environment. */
export async function importOnce(folder: string, environment: Readonly<Record<string, string>>): Promise<ImportTime> {
  const address = pathToFileURL(join(folder, 'index.mjs')).href;
  const call = promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT, address], {
    env: { ...environment },
  });
  return JSON.parse((await call).stdout);
}
