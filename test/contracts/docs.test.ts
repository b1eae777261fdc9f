import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TIMER_KINDS } from '#domain/sla/timer-kinds.ts';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { DOCUMENTS } from '../../docs/generate/documents.ts';
import { product } from './imports.ts';

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

describe('Given the description of the table', () => {
  /** `ALERT#${tenant}…`, as keys are made. */
  const PARTITION = /[`']([A-Z][A-Z-]+)#\$\{tenant\}/g;

  it('names every partition that code makes a key of', () => {
    const model = readFileSync(join(DOCS, 'data-model.md'), 'utf8');
    const made = product.flatMap(({ text }) => [...text.matchAll(PARTITION)].map(([, name = '']) => name));
    expect(made.length).toBeGreaterThan(15);
    expect([...new Set(made)].filter((name) => !model.includes(`\`${name}#<`))).toEqual([]);
  });
});

const LINK = /\]\((?!https?:)([^)#\s]+)/g;
const LINK_TO_HEADING = /\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g;
/** `shared/domain/kernel/draft.ts`, in words that say where something is. */
const PATH = /`((?:shared|functions|events|infra|test|local|commands|bench|docs)\/[\w./-]+)`/g;
const READ = globSync(['*.md', 'docs/**/*.md'], { cwd: REPOSITORY });

describe('Given the documents people read', () => {
  it.each(READ)('every link of %s leads to a file', (path) => {
    const folder = join(REPOSITORY, dirname(path));
    const targets = [...readFileSync(join(REPOSITORY, path), 'utf8').matchAll(LINK)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });

  it.each(READ)('every path %s names is one', (path) => {
    const named = [...readFileSync(join(REPOSITORY, path), 'utf8').matchAll(PATH)].map(([, name = '']) => name);
    expect(named.filter((name) => !existsSync(join(REPOSITORY, name)))).toEqual([]);
  });

  it.each(READ)('every link of %s into a document leads to a heading', (path) => {
    const into = [...readFileSync(join(REPOSITORY, path), 'utf8').matchAll(LINK_TO_HEADING)];
    const leadsNowhere = into.filter(([, target = '', heading = '']) => {
      const file = target === '' ? join(REPOSITORY, path) : join(REPOSITORY, dirname(path), target);
      return !headingsOf(file).includes(heading);
    });
    expect(leadsNowhere.map(([link]) => link)).toEqual([]);
  });
});

/** As they are addressed: `## One test, one scenario` is `#one-test-one-scenario`. */
function headingsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
