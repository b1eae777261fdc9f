import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontsAsFiles } from './fonts-as-files.ts';

/** Which names the components' own styles give their colours; the package exports it to nobody. */
const COMPONENTS = dirname(createRequire(import.meta.url).resolve('@cloudscape-design/components/package.json'));
const TOKENS = join(COMPONENTS, 'internal', 'generated', 'styles', 'tokens.js');

/** Libraries that change together, by how many pages need them; ungrouped there would be half as many requests again. */
const GROUPS = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
  { name: 'session', test: /node_modules\/(oidc-client-ts|jwt-decode)\// },
  { name: 'data', test: /node_modules\/(@tanstack|openapi-)/ },
  // What most pages of the desk need of the components in one file: smaller together, and half the requests.
  { name: 'components', test: /node_modules\/@cloudscape-design\//, minShareCount: 18 },
];

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  resolve: { alias: { 'cloudscape-tokens': TOKENS } },
  plugins: [react(), fontsAsFiles()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // What each page loads is counted by a test.
    manifest: 'manifest.json',
    target: 'es2022',
    // The policy allows no inline script, and none is needed where modules are preloaded by browsers themselves.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
});
