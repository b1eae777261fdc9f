import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '..');
const KEPT = join(REPOSITORY, 'cdk.out', 'console');
/** What the console is made from. */
const INPUTS = ['package-lock.json', 'console/{src,public}/**/*', 'console/*.{ts,html,json}', 'shared/markdown/*.ts'];

/**
 * Builds the console, unless nothing it is made from has changed.
 *
 * @returns the folder with its static files, `index.html` at the top. It appears whole or not at all, so several may build at once
 */
export async function buildConsole(): Promise<string> {
  const folder = join(KEPT, hashOfInputs());
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  // Loaded when there is something to build: it takes half a second.
  const { build } = await import('vite');
  const { NODE_ENV } = process.env;
  // What is built in a test is what is deployed: by the test's own word React would be that of developers.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: unfinished, emptyOutDir: true },
  });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  moveInPlace(unfinished, folder);
  return folder;
}

function moveInPlace(unfinished: string, folder: string): void {
  mkdirSync(KEPT, { recursive: true });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Recovery: somebody who began at the same moment was faster, and theirs is as good.
    if (!existsSync(folder)) throw error;
  }
}

function hashOfInputs(): string {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap((pattern) => globSync(pattern, { cwd: REPOSITORY, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files)
    hash
      .update(`${file.slice(REPOSITORY.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
