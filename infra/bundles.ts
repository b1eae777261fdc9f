import { mkdtempSync, rmSync } from 'node:fs';
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
 * Bundles all functions in one call of esbuild, the AWS SDK included, and hands each one's folder to CDK.
 *
 * Not `NodejsFunction`: it looks for a package manager and starts an esbuild per function, one after the other. The settings
 * are those it would use. No source maps: they would be several times the bundle, and `keepNames` leaves names in stack traces.
 */
export function bundleFunctions(): CodeOf {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-bundles-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  buildSync({
    absWorkingDir: REPOSITORY,
    entryPoints: FUNCTION_NAMES.map((name) => ({ in: `functions/${name}/handler.ts`, out: `${name}/index` })),
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
    logLevel: 'warning',
  });
  return (name) => Code.fromAsset(join(folder, name));
}
