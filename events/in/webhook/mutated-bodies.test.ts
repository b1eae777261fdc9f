import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceAlert, WebhookSource } from '#events/in/source/define-source.ts';
import { WEBHOOK_SOURCES } from '../sources.ts';

/** Whatever a body has come to, it is read or refused, and never breaks what reads it. */

const RUNS = 150;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Alerts that could be read; what is refused is kept by others. */
function read(source: WebhookSource, input: unknown): SourceAlert[] {
  const body = source.body.safeParse(input);
  if (!body.success) return [];
  return source.split(body.data).flatMap((one) => {
    const { success, data } = source.one.safeParse(one);
    return success ? (source.map(data, body.data) ?? []) : [];
  });
}

/** @returns the paths of everything in a body, as numbers of steps from its root */
function paths(value: unknown): string[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => [[name], ...paths(inner).map((rest) => [name, ...rest])]);
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value)) return value.map((inner, at) => (String(at) === name ? replaced(inner, rest, by) : inner));
  const entries = Object.entries(value as object).map(([key, inner]) => [
    key,
    key === name ? replaced(inner, rest, by) : inner,
  ]);
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}

describe.each(WEBHOOK_SOURCES)('Given bodies of $id with something else in one place', (source) => {
  it('reads them or refuses them', () => {
    const example = fc.constantFrom(...source.examples.map(({ input }) => input));
    const other = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const body = example.chain((input) => fc.tuple(fc.constant(input), fc.constantFrom([], ...paths(input)), other));
    const property = fc.property(body, ([input, path, by]) => {
      for (const alert of read(source, replaced(input, path, by))) {
        expect(alert.key).not.toBe('');
        expect(alert.title).not.toBe('');
        if (alert.at !== null) expect(alert.at).toMatch(INSTANT);
        if (alert.url !== null) expect(URL.canParse(alert.url)).toBe(true);
        for (const text of [...alert.items, ...Object.values(alert.labels)]) expect(typeof text).toBe('string');
      }
    });
    fc.assert(property, { numRuns: RUNS });
  });
});
