import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildConsole } from '../../console/build.ts';

/** What Vite writes of each chunk: its file, the chunks it needs at once, the styles it brings. */
const ManifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.array(z.string()).default([]), css: z.array(z.string()).default([]) }),
);

const KB = 1024;
const GROUND = ['index.html', 'src/app/app.tsx', 'src/words/en/cloudscape.ts'];
const DESK = [...GROUND, 'src/app/desk-in-words.tsx', 'src/words/en/words.ts'];
const PORTAL = [...GROUND, 'src/portal/portal-in-words.tsx', 'src/words/en/portal/words.ts'];
const STYLES_KB = 110;
/** Scripts and styles together: what a first visit asks for before it asks the desk. */
const MOST_FILES = 26;

/** What a first visit loads, in KB after gzip: the budgets of the console. */
const PAGES = [
  { page: 'a queue', chunks: [...DESK, 'src/queues/queue-page.tsx'], scriptKb: 420 },
  { page: 'a record', chunks: [...DESK, 'src/record/record-page.tsx'], scriptKb: 400 },
  { page: 'the portal', chunks: PORTAL, scriptKb: 200 },
];

describe('Given the console as it is deployed', () => {
  let folder: string;
  let manifest: z.infer<typeof ManifestSchema>;

  beforeAll(async () => {
    folder = await buildConsole();
    manifest = ManifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  });

  it.each(PAGES)(
    'loads $page within $scriptKb KB of script and its share of styles, in few files',
    ({ chunks, scriptKb }) => {
      const loaded = [...withImports(chunks)].map(chunk);
      expect(sizeOf(loaded.map(({ file }) => file)) / KB).toBeLessThanOrEqual(scriptKb);
      const [scripts, styles] = [loaded.map(({ file }) => file), loaded.flatMap(({ css }) => css)];
      expect(sizeOf(styles) / KB).toBeLessThanOrEqual(STYLES_KB);
      expect(new Set([...scripts, ...styles]).size).toBeLessThanOrEqual(MOST_FILES);
    },
  );

  function chunk(name: string) {
    const found = manifest[name];
    if (found === undefined) throw new Error(`${name} is no chunk; there are ${Object.keys(manifest).join(', ')}`);
    return found;
  }

  function withImports(names: readonly string[], seen = new Set<string>()): Set<string> {
    for (const name of names.filter((one) => !seen.has(one))) {
      seen.add(name);
      withImports(chunk(name).imports, seen);
    }
    return seen;
  }

  function sizeOf(files: readonly string[]): number {
    return [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  }
});
