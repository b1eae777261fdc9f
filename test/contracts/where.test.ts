import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** docs/development.md: a stranger looks there for where something is. */

const ROOT = join(import.meta.dirname, '..', '..');
const TEXT = readFileSync(join(ROOT, 'docs', 'development.md'), 'utf8');
const TOP = /^(?:bench|commands|console|docs|events|functions|infra|local|shared|test)\//;
/** `` `NAME` in `path` `` */
const NAMED = /`(\w+)` in `([^`]+)`/g;

const quoted = [...new Set([...TEXT.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path))];
const paths = quoted.filter((path) => TOP.test(path));
const named = [...TEXT.matchAll(NAMED)].map(([, name = '', path = '']) => [name, path] as const);

/** `<language>` stands for any folder. */
function isThere(path: string): boolean {
  if (!path.includes('<')) return existsSync(join(ROOT, path));
  return globSync(path.replaceAll(/<[^>]+>/g, '*'), { cwd: ROOT }).length > 0;
}

describe('Given what is said of where to change something', () => {
  it('answers some 25 questions', () => {
    const rows =
      TEXT.split('## Where would I change …')[1]
        ?.split('\n## ')[0]
        ?.match(/^\| (?!what \||---)/gm) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  it('names files and folders that are there', () => {
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it.each(named.filter(([, path]) => TOP.test(path)))('finds %s in %s', (name, path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
