import * as z from 'zod';
import { code } from './markdown.ts';

/** The part of JSON Schema that the event schemas come to. */
interface Schema {
  /** A list where null is allowed beside one other type. */
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** @returns a row per field of an object schema: its name, and what it holds in words */
export function fieldsOf(schema: z.ZodType): [name: string, holds: string][] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as Schema;
  return Object.entries(properties).map(([name, field]) => {
    const holds = inWords(field);
    return [code(name), required.includes(name) ? holds : `${holds}; may be left out`];
  });
}

function inWords(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(inWords).join(' or ');
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ');
  const { type } = schema;
  if (typeof type === 'object') return type.map((one) => inWords({ ...schema, type: one })).join(' or ');
  switch (type) {
    case 'array':
      return `list of ${inWords(schema.items ?? {})}`;
    case 'object':
      return objectInWords(schema);
    case 'string':
      return FORMATS[schema.format ?? ''] ?? 'text';
    case 'integer':
      return 'whole number';
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    default:
      return 'anything';
  }
}

const FORMATS: Readonly<Record<string, string>> = { 'date-time': 'instant', email: 'e-mail address', uri: 'URL' };

function objectInWords({ properties = {} }: Schema): string {
  const names = Object.keys(properties);
  return names.length === 0 ? 'object' : `{ ${names.join(', ')} }`;
}
