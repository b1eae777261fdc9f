import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { FUNCTION_NAMES, type FunctionName } from '#infra/functions.ts';

/** Where the code of each function comes from; tests of the template give inline code and need no bundler. */
export type CodeOf = (name: FunctionName) => Code;

const REPOSITORY = join(import.meta.dirname, '..');

/** CommonJS dependencies inside an ES module still call `require` for Node's own modules. */
const REQUIRE_FOR_COMMONJS =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/**
 * Bundles all functions in one call of esbuild and hands each one's folder to CDK.
 *
 * Not `NodejsFunction`: it starts a package manager and an esbuild process per function, one after the other,
 * which made the first start of the desk on one machine several times longer. The settings are those it would use.
 * No source maps: the stack traces of a minified bundle name the functions still, and maps would triple the upload.
 */
export function bundleFunctions(): CodeOf {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-bundles-'));
  const finished = FUNCTION_NAMES.filter((name) => isFinished(name, folder));
  return (name) => (finished.includes(name) ? Code.fromAsset(join(folder, name)) : Code.fromInline(UNFINISHED));
}

/** Stands in for a function whose code is not whole yet. */
const UNFINISHED = "exports.handler = async () => { throw new Error('This function is not finished'); };";

function isFinished(name: FunctionName, folder: string): boolean {
  try {
    bundle([name], folder);
    return true;
  } catch {
    return false;
  }
}

function bundle(names: readonly FunctionName[], folder: string): void {
  buildSync({
    absWorkingDir: REPOSITORY,
    entryPoints: names.map((name) => ({ in: `functions/${name}/handler.ts`, out: `${name}/index` })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    keepNames: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE_FOR_COMMONJS },
    logLevel: 'silent',
  });
}
