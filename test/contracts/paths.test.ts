import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { product } from './imports.ts';

/** docs/paths.md: what somebody follows who wants to know how a thing happens. */

const TEXT = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'paths.md'), 'utf8');
/** `1. [functions/…](../functions/…)` */
const STEP = /^\d+\. \[[^\]]+\]\(\.\.\/([^)]+)\)/gm;
/** So many files somebody reads in one go. */
const LONGEST = 15;

const paths = TEXT.split(/^## /m)
  .map(
    (section) => [section.split('\n', 1)[0] ?? '', [...section.matchAll(STEP)].map(([, file = '']) => file)] as const,
  )
  .filter(([, files]) => files.length > 0);

const importsOf = new Map(product.map(({ path, imports }) => [path, imports.map(({ name }) => name)]));

function reachedFrom(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const name of importsOf.get(file) ?? []) reachedFrom(name, known);
  return known;
}

describe('Given the straight paths of the documents', () => {
  it('finds them', () => {
    expect(paths.map(([title]) => title)).toEqual(['An alarm', 'A mail', 'A command', 'A timer', 'A mail out']);
  });

  it.each(paths)('%s passes fifteen files at most', (_title, files) => {
    expect(files.length).toBeLessThanOrEqual(LONGEST);
  });

  it.each(paths)('%s passes only files that its function reaches', (_title, [first = '', ...files]) => {
    expect(first).toMatch(/^functions\/[\w-]+\/handler\.ts$/);
    const reached = reachedFrom(first);
    expect(files.filter((file) => !reached.has(file))).toEqual([]);
  });
});
