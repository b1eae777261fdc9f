import * as z from 'zod';
import { ROUTES } from '../routes/table.ts';

export type JsonSchema = Record<string, unknown>;

/** A body's component is called after its operation: `assignIncident` takes an `AssignIncidentBody`. */
export function bodyName(operation: string): string {
  return `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Body`;
}

/** @returns every body and every answer by its component's name */
export function schemaComponents(): Record<string, JsonSchema> {
  const bodies = z.registry<{ id: string }>();
  const answers = z.registry<{ id: string }>();
  for (const { id, body, answer } of ROUTES) {
    if (body) bodies.add(body.schema, { id: bodyName(id) });
    if (answer.type !== 'json') continue;
    answers.add(answer.schema, { id: answer.name });
    if (answer.own) answers.add(answer.own.schema, { id: answer.own.name });
  }
  return { ...toComponents(bodies, 'input'), ...toComponents(answers, 'output') };
}

export function reference(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** @returns the parameters of a query, one by one */
export function queryParameters(query: z.ZodType): JsonSchema[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input', override: readable });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function toComponents(
  registry: z.core.$ZodRegistry<{ id: string }>,
  io: 'input' | 'output',
): Record<string, JsonSchema> {
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { io, uri, override: readable });
  return Object.fromEntries(
    // Inside one document a component is found by its place; an identifier of its own would move every reference in it.
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  );
}

/**
 * Answers may gain fields: a client generated today must not refuse those of tomorrow. Strict bodies stay strict.
 * Where a format says what is meant, the pattern behind it tells nobody more.
 */
function readable({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const { def } = zodSchema._zod;
  if (def.type === 'object' && !def.catchall) delete jsonSchema.additionalProperties;
  if (jsonSchema.format) delete jsonSchema.pattern;
}
