import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TIMER_KINDS } from '#domain/sla/timer-kinds.ts';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { DOCUMENTS } from '../../docs/generate/documents.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');

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
