import { join } from 'node:path';
import { build } from 'esbuild';

/** As the desk's own functions are bundled (infra/bundles.ts), so that only the code differs. */
const REQUIRE_FOR_COMMONJS =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** Bundles the bare handler into a folder. */
export async function bundleBare(outdir: string): Promise<void> {
  await build({
    entryPoints: [{ in: join(import.meta.dirname, 'bare-handler.ts'), out: 'index' }],
    outdir,
    splitting: true,
    chunkNames: '[name]-[hash]',
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
}
