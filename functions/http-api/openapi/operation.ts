import type { AnswerFacts, Route } from '#functions/http-api/api/route.ts';
import { LARGEST_BODY_BYTES } from '#shared/http/json-body.ts';
import { problemResponses } from './problems.ts';
import { bodyName, type JsonSchema, queryParameters, reference } from './schemas.ts';

/** @returns one route as an operation of OpenAPI 3.1 */
export function operationOf(route: Route): JsonSchema {
  const { id, tag, summary, description, body, answer } = route;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [description, rolesSentence(route)].filter(Boolean).join('\n\n'),
    security: route.access === 'roles' ? [{ bearer: [] }] : [],
    parameters: parametersOf(route),
    ...(body && { requestBody: requestBodyOf(route) }),
    responses: {
      [answer.status]: responseOf(answer, route),
      ...(isConditional(route) && { 304: { description: 'It is as the tag says' } }),
      ...alsoOpens(route),
      ...problemResponses(route),
    },
  };
}

function rolesSentence(route: Route): string {
  return route.access === 'roles' ? `Roles: ${route.roles.join(', ')}.` : '';
}

function parametersOf(route: Route): JsonSchema[] {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
    ...(name === 'number' && { example: 'INC-000001' }),
  }));
  return [...inPath, ...(route.query ? queryParameters(route.query) : []), ...conditionsOf(route)];
}

function conditionsOf(route: Route): JsonSchema[] {
  if (isConditional(route)) return [{ $ref: '#/components/parameters/IfNoneMatch' }];
  if (route.access !== 'roles' || route.changes === 'nothing') return [];
  const key = { $ref: '#/components/parameters/IdempotencyKey' };
  return route.changes === 'existing' ? [key, { $ref: '#/components/parameters/IfMatch' }] : [key];
}

function isConditional({ method, answer }: Route): boolean {
  return method === 'GET' && answer.type === 'json' && answer.tagged;
}

function requestBodyOf({ id, body }: Route): JsonSchema {
  const content = { [MEDIA_TYPES[body?.type ?? 'json']]: { schema: reference(bodyName(id)), example: body?.example } };
  return { required: true, 'x-max-bytes': body?.mostBytes ?? LARGEST_BODY_BYTES, content };
}

const MEDIA_TYPES = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  lines: 'application/x-ndjson',
} as const;

const LATE = ['commentIncident', 'reopenIncident'];

/** What comes too late for its record opens another. */
function alsoOpens(route: Route): JsonSchema {
  if (!LATE.includes(route.id) || route.answer.type !== 'json') return {};
  const opened = responseOf({ ...route.answer, status: 201 }, route);
  return { 201: { ...opened, description: 'It came too late for the record, and opened one that is linked to it' } };
}

function responseOf(answer: AnswerFacts, route: Route): JsonSchema {
  if (answer.type === 'page') {
    const { media = 'text/html' } = answer;
    const description = answer.media === undefined ? 'A page for people' : route.summary;
    const content = [media].flat().map((type) => [type, { schema: { type: 'string' } }] as const);
    return { description, content: Object.fromEntries(content) };
  }
  const headers = {
    ...(answer.tagged && { ETag: { $ref: '#/components/headers/ETag' } }),
    ...(route.access === 'roles' && answer.status !== 200 && { Location: { $ref: '#/components/headers/Location' } }),
    ...(route.access === 'roles' &&
      route.changes !== 'nothing' && { 'Idempotency-Replayed': { $ref: '#/components/headers/IdempotencyReplayed' } }),
  };
  return { description: route.summary, headers, content: { 'application/json': { schema: schemaOf(answer) } } };
}

/** With two of them, the second is for those who are served own records only. */
function schemaOf({ name, own }: Extract<AnswerFacts, { type: 'json' }>): JsonSchema {
  return own ? { anyOf: [reference(name), reference(own.name)] } : reference(name);
}
