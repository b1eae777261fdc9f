import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const REPOSITORY = join(import.meta.dirname, '..');
const ASSEMBLIES = join(REPOSITORY, 'cdk.out', 'local');
/** What the templates and bundles are made from. */
const INPUTS = [
  ...['infra', 'functions', 'shared', 'events', 'package.json', 'package-lock.json'],
  ...['src', 'public', 'index.html', 'build.ts', 'fonts-as-files.ts', 'vite.config.ts'].map(
    (part) => `console/${part}`,
  ),
];
// A run that is starting may still read the one before the newest.
const KEPT_ASSEMBLIES = 3;

/**
 * Folder of the synthesized stage `local`, made now unless nothing it is made from has changed. Its name is the hash of the inputs,
 * and it appears whole or not at all, so desks may start at the same time and none sees another's half-written templates.
 * @throws Error with what the CDK app said when it fails.
 */
export async function synthesize(onBegin: () => void = () => undefined): Promise<{ folder: string; fresh: boolean }> {
  const folder = join(ASSEMBLIES, hashOf(INPUTS).slice(0, 16));
  if (existsSync(folder)) {
    markUsed(folder);
    return { folder, fresh: false };
  }
  onBegin();
  const unfinished = `${folder}.${process.pid}`;
  await runCdkApp(unfinished);
  moveInPlace(unfinished, folder);
  forgetOldAssemblies();
  return { folder, fresh: true };
}

async function runCdkApp(output: string): Promise<void> {
  mkdirSync(ASSEMBLIES, { recursive: true });
  const context = JSON.stringify({ stage: 'local', checks: 'false' });
  const env = { ...process.env, CDK_OUTDIR: output, CDK_CONTEXT_JSON: context, NODE_OPTIONS: '' };
  try {
    await promisify(execFile)(process.execPath, [join('infra', 'app.ts')], { cwd: REPOSITORY, env });
  } catch (cause) {
    rmSync(output, { recursive: true, force: true });
    throw new Error(`the template does not synthesize: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Another desk that started at the same moment may have been faster: then its assembly is as good. */
function moveInPlace(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function markUsed(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
}

function forgetOldAssemblies(): void {
  const finished = readdirSync(ASSEMBLIES).filter((name) => !name.includes('.'));
  const byAge = finished
    .map((name) => ({ name, at: statSync(join(ASSEMBLIES, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { name } of byAge.slice(KEPT_ASSEMBLIES)) rmSync(join(ASSEMBLIES, name), { recursive: true, force: true });
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(REPOSITORY, path)))
      .update('\0');
  return hash.digest('hex');
}

/** Relative paths, in an order that does not depend on the file system; tests change nothing that is deployed. */
function filesUnder(path: string): string[] {
  if (!statSync(join(REPOSITORY, path)).isDirectory()) return path.endsWith('.test.ts') ? [] : [path];
  const names = readdirSync(join(REPOSITORY, path)).sort();
  return names.flatMap((name) => filesUnder(`${path}/${name}`));
}
