import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontsAsFiles } from './fonts-as-files.ts';
import { sharedFiles } from './shared-files.ts';

/** Which names the components' own styles give their colours; the package exports it to nobody. */
const COMPONENTS = dirname(createRequire(import.meta.url).resolve('@cloudscape-design/components/package.json'));
const TOKENS = join(COMPONENTS, 'internal', 'generated', 'styles', 'tokens.js');

/** Libraries that change together, and what pages share. */
const GROUPS = [
  { name: 'react', priority: 100, test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
  { name: 'session', priority: 100, test: /node_modules\/(oidc-client-ts|jwt-decode)\// },
  { name: 'data', priority: 100, test: /node_modules\/(@tanstack|openapi-)/ },
  ...sharedFiles(),
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
