import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT =
  'const t=performance.now();await import(process.argv[1]);console.log(performance.now()-t);process.exit()';

/** Imports a bundle in a process of its own with nothing but its own environment. @returns milliseconds, the process's start left out */
export async function importOnce(folder: string, environment: Readonly<Record<string, string>>): Promise<number> {
  const address = pathToFileURL(join(folder, 'index.mjs')).href;
  const call = promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT, address], {
    env: { ...environment },
  });
  return Number((await call).stdout);
}
