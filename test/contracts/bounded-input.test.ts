import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROUTES } from '#functions/http-api/routes/table.ts';

/** What is taken in is bounded in bytes, and cut at whole characters: read from the schemas and from the code itself. */

const REPOSITORY = join(import.meta.dirname, '..', '..');

type Schema = Record<string, unknown>;

/** The texts of a schema that may be of any length, by their place in it. */
function unbounded(node: unknown, place: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const schema = node as Schema;
  const own = schema.type === 'string' && !isBounded(schema) ? [place] : [];
  return [...own, ...Object.entries(schema).flatMap(([name, inner]) => unbounded(inner, `${place}/${name}`))];
}

/** By bytes, in a page's form by cutting; by words or a format of its own; or by a pattern that ends. */
function isBounded(schema: Schema): boolean {
  return ['x-max-bytes', 'x-cut-at-characters', 'enum', 'const', 'format', 'pattern'].some((name) => name in schema);
}

const inputs = ROUTES.flatMap((route) => [
  ...(route.body ? [{ name: `body of ${route.method} ${route.path}`, schema: route.body.schema }] : []),
  ...(route.query ? [{ name: `query of ${route.method} ${route.path}`, schema: route.query }] : []),
]);

describe('Given the schemas of everything people send', () => {
  it('finds texts, so that it judges something', () => {
    const schema = z.toJSONSchema(z.object({ free: z.string(), kind: z.enum(['a']) }), { io: 'input' });
    expect(unbounded(schema, '')).toEqual(['/properties/free']);
    expect(inputs.length).toBeGreaterThan(30);
  });

  it.each(inputs)('then every text in the $name has a limit in bytes', ({ name, schema }) => {
    // A monitoring system's own body is read leniently and cut afterwards.
    if (name.includes('/alerts/{source}')) return;
    expect(unbounded(z.toJSONSchema(schema, { io: 'input' }), '')).toEqual([]);
  });
});

describe('Given the code that shortens text', () => {
  // Lists are cut by MOST_…, texts by LONGEST_… or by a number: that is how constants are named here.
  const CUT_BY_UNITS = /\.slice\(\s*0,\s*(?:[^()]*LONGEST_|\d*_?\d{3,})|\.substring\(|\.substr\(/g;

  it('then it is cut at whole characters, by cutText alone', () => {
    const files = ['shared', 'functions', 'events'].flatMap((folder) =>
      globSync(`${folder}/**/*.ts`, { cwd: REPOSITORY }),
    );
    const product = files.filter((path) => !/(\.test|-for-tests)\.ts$/.test(path));
    const cuts = product.flatMap((path) => {
      const text = readFileSync(join(REPOSITORY, path), 'utf8');
      return [...text.matchAll(CUT_BY_UNITS)].map(([found]) => `${path}: ${found}`);
    });
    expect(cuts).toEqual([]);
  });
});
