import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { LARGEST_DETAIL_BYTES, pictured } from '#domain/kernel/event-picture.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { IncidentSchema } from '#events/incident/incident.ts';
import { detailType } from '#events/terms/define-event.ts';
import { byteLength } from '#events/terms/text.ts';
import { readEvent } from './read-event.ts';

/** Whatever a schema allows, filled to a size: long texts in any script, long lists, maps of many names. */
interface Size {
  readonly script: string;
  readonly text: number;
  readonly list: number;
}

type Schema = z.core.JSONSchema.BaseSchema;

function filled(schema: Schema, size: Size, depth = 0): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const variants = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (variants) return filled(variants.find(({ type }) => type !== 'null') ?? {}, size, depth);
  switch (schema.type) {
    case 'string':
      return textOf(schema, size, depth);
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: elements(size, depth) }, () => filled(schema.items as Schema, size, depth + 1));
    case 'object':
      return objectOf(schema, size, depth);
    default:
      // Any JSON: the longest text there can be.
      return size.script.repeat(size.text / size.script.length);
  }
}

function textOf({ format, pattern, maxLength }: Schema, { script, text }: Size, depth: number): string {
  if (format === 'date-time') return '2026-09-07T08:00:00.000Z';
  if (format === 'email') return `${'a'.repeat(240)}@example.com`;
  if (pattern !== undefined) throw new Error(`no text is made for ${pattern}`);
  const units = Math.min(depth < 2 ? text : 300, text, maxLength ?? text);
  return script.repeat(Math.max(1, units / script.length));
}

const elements = ({ list }: Size, depth: number) => (depth < 2 ? list : Math.min(list, 4));

function namesOf(schema: Schema | undefined, size: Size, depth: number): string[] {
  return schema?.enum?.map(String) ?? Array.from({ length: elements(size, depth) }, (_, at) => `n${at}`);
}

function objectOf({ properties, additionalProperties, propertyNames }: Schema, size: Size, depth: number): unknown {
  const fields = Object.entries(properties ?? {}).map(([name, one]) => [name, filled(one as Schema, size, depth + 1)]);
  const values = typeof additionalProperties === 'object' ? (additionalProperties as Schema) : undefined;
  const names = values && values.not === undefined ? namesOf(propertyNames as Schema | undefined, size, depth) : [];
  return Object.fromEntries([...fields, ...names.map((name) => [name, filled(values ?? {}, size, depth + 1)])]);
}

const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
const incidentSchema = jsonSchema(IncidentSchema);

const size: fc.Arbitrary<Size> = fc.record({
  script: fc.constantFrom('a', '"', 'ж', '漢', '😀', '👨‍👩‍👧‍👦'),
  text: fc.constantFrom(20, 700, 32_000),
  list: fc.constantFrom(1, 20, 100),
});
const envelope = { id: 'id-1', at: '2026-09-07T08:00:00.000Z', tenant: 'default', number: 'INC-000001', version: 7 };

function detailOf(name: EventName, of: Size) {
  const incident = { ...(filled(incidentSchema, of) as object), number: 'INC-000001', tenant: 'default' };
  const data = filled(jsonSchema(EVENTS[name].data), of);
  return { ...envelope, by: 'lin@example.com', as: 'desk', url: 'https://desk.example.com/x', incident, data };
}

describe('Given an event of a record that is full in any script', () => {
  it.each(Object.keys(EVENTS) as EventName[])('then %s stays below its bound, and can be read', (name) => {
    fc.assert(
      fc.property(size, (of) => {
        const picture = pictured(detailOf(name, of));
        expect(byteLength(JSON.stringify(picture))).toBeLessThanOrEqual(LARGEST_DETAIL_BYTES);
        const read = readEvent({
          'detail-type': detailType(EVENTS[name]),
          detail: JSON.parse(JSON.stringify(picture)),
        });
        expect(read.incident.title.isWellFormed()).toBe(true);
      }),
      // What JSON writes in two bytes each takes the most.
      { numRuns: 4, examples: [[{ script: '"', text: 32_000, list: 100 }]] },
    );
  });
});

describe('Given an event that fits', () => {
  it('then it is carried whole, without a word about cutting', () => {
    const detail = detailOf('commented', { script: 'a', text: 20, list: 1 });
    expect(pictured(detail)).toBe(detail);
  });
});

describe('Given long texts beside short ones', () => {
  it('then the long ones are cut, marked and named, and the short ones stay', () => {
    const detail = { incident: { title: 'T', description: '漢'.repeat(32_000) }, data: { notes: '漢'.repeat(32_000) } };
    const { cut, incident, data } = pictured(detail);
    expect(cut).toEqual(['incident.description', 'data.notes']);
    expect(incident.title).toBe('T');
    expect(incident.description).toMatch(/^漢+…$/);
    expect(data.notes).toMatch(/^漢+…$/);
  });
});
