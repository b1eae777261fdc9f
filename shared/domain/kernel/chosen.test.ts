import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { chosen } from './chosen.ts';

const Person = z.object({ email: z.email(), name: z.string().nullable() });

describe('given a schema, what is chosen of a value', () => {
  it.each([
    ['an object', Person, { email: 'a@x.org', name: null, secret: 1 }, { email: 'a@x.org', name: null }],
    ['a list', z.array(Person), [{ email: 'a@x.org', x: 1 }], [{ email: 'a@x.org' }]],
    ['a map', z.record(z.string(), Person), { a: { email: 'a@x.org', x: 1 } }, { a: { email: 'a@x.org' } }],
    ['what may be absent', Person.nullable().optional(), { name: 'A', x: 1 }, { name: 'A' }],
    ['what has a default', Person.default({ email: 'a@x.org', name: null }), { x: 1 }, {}],
    ['a strict object', z.strictObject({ a: z.int() }), { a: 1, b: 2 }, { a: 1 }],
    ['a loose object', z.looseObject({ a: Person }), { a: { x: 1 }, b: 2 }, { a: {}, b: 2 }],
    [
      'an alternative',
      z.union([z.object({ kind: z.literal('a') }), z.object({ b: z.int() })]),
      { b: 1, x: 1 },
      { b: 1 },
    ],
    ['no alternative', z.union([z.object({ a: z.int() }), z.object({ b: z.int() })]), { b: 'one', x: 1 }, {}],
    ['any JSON', z.json(), { a: { b: 1 } }, { a: { b: 1 } }],
    ['a text', z.string(), 'text', 'text'],
    ['nothing', Person.nullable(), null, null],
  ])('is the keys it names: of %s', (_, schema, value, expected) => {
    expect(chosen(schema as z.ZodType, value)).toEqual(expected);
  });

  it('is told though it breaks the rules of today: what stands in the table is not the reader’s fault', () => {
    expect(chosen(Person, { email: 'no address', name: 7 as never })).toEqual({ email: 'no address', name: 7 });
  });
});
