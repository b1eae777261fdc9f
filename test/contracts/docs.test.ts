import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TIMER_KINDS } from '#domain/sla/timer-kinds.ts';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { DOCUMENTS } from '../../docs/generate/documents.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');
const DOCS = join(REPOSITORY, 'docs');

describe('Given documents that are derived from the code', () => {
  it.each(Object.entries(DOCUMENTS))('%s is what `npm run docs` writes now', (name, generate) => {
    expect(readFileSync(join(DOCS, name), 'utf8')).toBe(generate());
  });

  it('names every route and every kind of timer', () => {
    const [api, lifecycle] = [DOCUMENTS['api.md']?.() ?? '', DOCUMENTS['lifecycle.md']?.() ?? ''];
    for (const { method, path } of ROUTES) expect(api).toContain(`\`${method} ${path}\``);
    for (const { wait, task } of Object.values(TIMER_KINDS)) {
      expect(lifecycle).toContain(`state "${wait}"`);
      expect(lifecycle).toContain(`state "${task}"`);
    }
  });
});

const LINK = /\]\((?!https?:)([^)#\s]+)/g;

describe('Given the documents people read', () => {
  it.each(globSync(['*.md', 'docs/**/*.md'], { cwd: REPOSITORY }))('every link of %s leads to a file', (path) => {
    const folder = join(REPOSITORY, dirname(path));
    const targets = [...readFileSync(join(REPOSITORY, path), 'utf8').matchAll(LINK)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });
});
