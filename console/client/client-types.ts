import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { openApi } from '../../functions/http-api/openapi/document.ts';

const HEADER = '// Generated from the API description by `npm run client`. Do not edit.\n';

/**
 * @returns the TypeScript of everything the API's description says
 *
 * In a process of its own: openapi-typescript needs the API of TypeScript 5, which 7 has not; the workspace has both.
 */
export async function clientTypes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-client-'));
  try {
    const description = join(folder, 'openapi.json');
    const types = join(folder, 'api.d.ts');
    await writeFile(description, JSON.stringify(openApi()));
    await promisify(execFile)(process.execPath, [cli(), description, '--output', types], { cwd: import.meta.dirname });
    return HEADER + (await readFile(types, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function cli(): string {
  const resolved = createRequire(import.meta.url).resolve('openapi-typescript/package.json');
  return join(dirname(resolved), 'bin', 'cli.js');
}
