import { ROUTES } from '../routes/table.ts';
import { operationOf } from './operation.ts';
import { PROBLEM_SCHEMA } from './problems.ts';
import { type JsonSchema, schemaComponents } from './schemas.ts';

let made: JsonSchema | undefined;

/** @returns the API in OpenAPI 3.1; made once per container */
export function openApi(): JsonSchema {
  made ??= {
    openapi: '3.1.1',
    info: {
      title: 'Firstline',
      version: '1',
      description: 'An ITIL incident desk. Errors are RFC 9457 problems; instants are ISO 8601 in UTC.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The desk that answers this' }],
    paths: paths(),
    components: { ...COMPONENTS, schemas: { ...schemaComponents(), Problem: PROBLEM_SCHEMA } },
  };
  return made;
}

function paths(): Record<string, JsonSchema> {
  const byPath = Map.groupBy(ROUTES, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, routes]) => [
      path,
      Object.fromEntries(routes.map((route) => [route.method.toLowerCase(), operationOf(route)])),
    ]),
  );
}

const text = { type: 'string' };

const COMPONENTS = {
  securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      description: 'The same key with the same request is answered as the first one was, and nothing is done twice',
      schema: { ...text, minLength: 1, maxLength: 255 },
    },
    IfMatch: {
      name: 'If-Match',
      in: 'header',
      description: 'The ETag that must still stand',
      schema: text,
      example: '"3"',
    },
    IfNoneMatch: {
      name: 'If-None-Match',
      in: 'header',
      description: 'ETags of what is known already; compared weakly. 304 without a body when one of them still stands',
      schema: text,
      example: '"3"',
    },
  },
  headers: {
    ETag: { description: 'The version', schema: text, example: '"3"' },
    Location: { description: 'Where the new record is', schema: text, example: '/incidents/INC-000001' },
    RetryAfter: { description: 'Seconds after which the same may be sent again', schema: { type: 'integer' } },
    IdempotencyReplayed: { description: '`true` when the answer is that of an earlier, equal request', schema: text },
  },
};
