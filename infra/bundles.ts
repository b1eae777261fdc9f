import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, build } from 'esbuild';
import { REPORT_FONT } from '#domain/incident-report/report-font.ts';
import { buildConsole } from '../console/build.ts';
import { FUNCTION_NAMES, type FunctionName } from './declared/functions.ts';
import { oneStart } from './one-start.ts';

/** Where the code of each function comes from; tests of the template give inline code and need no bundler. */
export type CodeOf = (name: FunctionName) => Code;

const REPOSITORY = join(import.meta.dirname, '..');

/** CommonJS dependencies inside an ES module still call `require` for Node's own modules. */
const REQUIRE_FOR_COMMONJS =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/**
 * Bundles every function with esbuild, all at the same time, the AWS SDK included, and hands each one's folder to CDK.
 *
 * Not `NodejsFunction`: it looks for a package manager, starts an esbuild per function, one after the other, and writes one
 * file. Splitting keeps what a function imports only when asked (S3, the API's description) out of its cold start.
 * No source maps: they would be several times the bundle, and names stay in stack traces because none is shortened. `keepNames` does
 * that too, by a call for every function and class: a twentieth of a cold start.
 */
export async function bundleFunctions(): Promise<CodeOf> {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-bundles-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const console = consoleBuild();
  await Promise.all(FUNCTION_NAMES.map((name) => bundleHandler(name, join(folder, name))));
  cpSync(await console, join(folder, 'put-console-files', 'files'), { recursive: true });
  // What a PDF is set in is read as a file, by whoever asks for one.
  cpSync(createRequire(import.meta.url).resolve(REPORT_FONT), join(folder, 'http-api', 'node_modules', REPORT_FONT));
  return (name) => Code.fromAsset(join(folder, name));
}

/** The folder of the console's static build. Whoever installed without its workspace has a desk without it, and a page that says so. */
function consoleBuild(): Promise<string> {
  const isInstalled = existsSync(join(REPOSITORY, 'node_modules', '@cloudscape-design', 'components'));
  return isInstalled ? buildConsole() : Promise.resolve(join(REPOSITORY, 'infra', 'console', 'unbuilt'));
}

/**
 * No function can be deployed whose errors are not safe to log (shared/telemetry/guarded.ts). Outside the handler's frame: middy hangs
 * the original error on what a middleware throws in its place.
 */
function bundleHandler(name: FunctionName, outdir: string): Promise<void> {
  const [frame, own] = ['shared/telemetry/guarded.ts', `functions/${name}/handler.ts`];
  const contents = `
    import { guarded } from './${frame}';
    import { handler as handle } from './${own}';
    export const handler = guarded(handle);`;
  const stdin = { contents, resolveDir: REPOSITORY, sourcefile: `${name}.ts`, loader: 'ts' as const };
  return bundle({ stdin, entryNames: 'index', outdir }, [frame, own]);
}

/** Bundles one file and all it imports into `outdir/index.mjs`, and parts beside it. @param file - from the top of the repository */
export function bundleEntry(file: string, outdir: string): Promise<void> {
  return bundle({ entryPoints: [{ in: file, out: 'index' }], outdir }, [file]);
}

async function bundle(what: BuildOptions, start: readonly string[]): Promise<void> {
  await build({
    ...what,
    plugins: [oneStart(start, REPOSITORY)],
    absWorkingDir: REPOSITORY,
    splitting: true,
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE_FOR_COMMONJS },
    logLevel: 'warning',
  });
}
