import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openApi } from '#functions/http-api/openapi/document.ts';
import { bodyName } from '#functions/http-api/openapi/schemas.ts';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { KINDS } from './kinds.ts';

interface Operation {
  operationId: string;
  parameters: { name?: string; in?: string; $ref?: string }[];
  requestBody?: { content: Record<string, { schema: { $ref: string } }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

// As a reader gets it: through JSON.
const document = JSON.parse(JSON.stringify(openApi()));
const operations = ROUTES.map((route) => ({
  name: `${route.method} ${route.path}`,
  route,
  operation: document.paths[route.path][route.method.toLowerCase()] as Operation,
}));

/** Every value under a key, at any depth. */
function valuesOf(node: unknown, key: string): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(value, key)]);
}

function resolve(reference: string): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document);
}

/** What they change cannot have been seen in another version before. */
const WITHOUT_A_VERSION = [
  'POST /incidents',
  // Whoever repairs a record has not read its version.
  'POST /incidents/{number}/verification/repair',
  'POST /configuration/replays',
  'POST /alerts/unparsed/{id}/redrive',
  'POST /alerts/unparsed/redrive',
  'POST /silences',
  ...KINDS.flatMap(({ withoutVersion }) => withoutVersion),
  // One's own, and nobody else changes it.
  'PUT /views/{id}',
  'DELETE /views/{id}',
];

describe('the description', () => {
  it('is OpenAPI 3.1 with every operation of its own name', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ROUTES.length);
  });

  it('says where it is served, under which licence, and how each operation can be refused', () => {
    expect(document).toMatchObject({ servers: [{ url: '/' }], info: { license: { identifier: 'Apache-2.0' } } });
    const never = operations.filter(({ operation }) => !Object.keys(operation.responses).some((it) => /^4/.test(it)));
    expect(never.map(({ name }) => name)).toEqual([]);
  });

  it.each(operations.filter(({ route }) => route.body))(
    'shows a body of $name that is of its type',
    ({ operation }) => {
      const [content] = Object.values(operation.requestBody?.content ?? {});
      const { example, schema } = content as unknown as { example: object; schema: { $ref: string } };
      const described = JSON.stringify({ ...(resolve(schema.$ref) as object), $defs: document.components.schemas });
      // Of a description's places `zod` knows those of a JSON Schema alone.
      const readable = z.fromJSONSchema(JSON.parse(described.replaceAll('#/components/schemas/', '#/$defs/')));
      expect(readable.safeParse(example).error).toBeUndefined();
    },
  );

  it('calls no two things by one name: a refusal is a `Problem`, and each answer what it alone is', () => {
    const named = new Map<string, string>();
    for (const { answer } of ROUTES) {
      if (answer.type !== 'json') continue;
      for (const { name, schema } of [answer, ...(answer.own ? [answer.own] : [])]) {
        const says = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));
        expect(named.get(name) ?? says, name).toBe(says);
        named.set(name, says);
      }
    }
    expect([...named.keys()]).not.toContain('Problem');
  });

  it('refers to nothing that is not in it, and moves no reference by an identifier', () => {
    const references = valuesOf(document, '$ref').map(String);
    expect(references.length).toBeGreaterThan(ROUTES.length);
    expect(references.filter((reference) => resolve(reference) === undefined)).toEqual([]);
    expect(valuesOf(document.components.schemas, '$id')).toEqual([]);
  });

  it.each(operations)('of $name has its parameters, body and answers', ({ route, operation }) => {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
    expect(inPath).toEqual(route.path.match(/\{\w+\}/g) ?? []);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining([String(route.answer.status), '500']));
    const [body] = Object.values(operation.requestBody?.content ?? {});
    expect(body?.schema.$ref).toBe(route.body && `#/components/schemas/${bodyName(route.id)}`);
  });

  it('offers Idempotency-Key on every change and If-Match where something can have changed meanwhile', () => {
    const offering = (parameter: string) =>
      operations
        .filter(({ operation }) => operation.parameters.some(({ $ref }) => $ref?.endsWith(parameter)))
        .map(({ name }) => name);
    const changing = operations.filter(({ route }) => route.access === 'roles' && route.changes !== 'nothing');
    expect(offering('IdempotencyKey')).toEqual(changing.map(({ name }) => name));
    expect(offering('IfMatch')).toEqual(
      changing
        .filter(({ name }) => !WITHOUT_A_VERSION.includes(name))
        // A mail that is held has no version: it is decided once.
        .filter(({ name }) => !name.startsWith('POST /mail/'))
        .map(({ name }) => name),
    );
  });

  it('says that bodies are strict and lets answers grow', () => {
    const { AssignIncidentBody, Incident } = document.components.schemas;
    expect(AssignIncidentBody).toMatchObject({ type: 'object', required: ['group'], additionalProperties: false });
    expect(Incident.additionalProperties).toBeUndefined();
    expect(Incident.properties.number).toMatchObject({ type: 'string' });
  });
});

describe('every example of a body', () => {
  it.each(operations.filter(({ route }) => route.body))('of $name is a body', ({ route }) => {
    expect(route.body?.schema.safeParse(route.body.example).error).toBeUndefined();
  });
});
