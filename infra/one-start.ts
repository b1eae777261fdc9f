import type { Plugin } from 'esbuild';

/** Libraries in CommonJS have a default export, which `export *` would lose; they share next to nothing with a start. */
const IN_MODULES = /^(?!.*[\\/]node_modules[\\/](?!@(aws|aws-sdk|smithy)[\\/]))/;
const ASKED_FOR = 'asked-for';
const WITHIN = 'resolved for one-start';

/**
 * What a function loads before it answers anything becomes one file, however many parts of it are also used by what is loaded
 * later. esbuild makes a file of whatever a different set of entries shares, and each costs a cold start 0.35 ms; here every
 * `import()` leads to a module that imports the start too, which by then is loaded, so that all entries share the start alike.
 *
 * @param start - modules a bundle begins with, from the top of the repository
 */
export function oneStart(start: readonly string[], repository: string): Plugin {
  const imports = start.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('');
  return {
    name: 'one-start',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === WITHIN) return undefined;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: WITHIN });
        if (found.external || found.errors.length > 0 || !IN_MODULES.test(found.path)) return undefined;
        return { path: found.path, namespace: ASKED_FOR };
      });
      build.onLoad({ filter: /./, namespace: ASKED_FOR }, ({ path }) => ({
        contents: `${imports}export * from ${JSON.stringify(path)};`,
        resolveDir: repository,
      }));
    },
  };
}
