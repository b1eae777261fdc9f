import type { RolesRoute, Route } from '#functions/http-api/api/route.ts';
import { PROBLEMS, type ProblemCode } from '#shared/http/problems.ts';
import { problemType } from '#shared/http/refuse.ts';
import type { JsonSchema } from './schemas.ts';

/** RFC 9457, with what the desk adds to it. */
export const PROBLEM_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri-reference', enum: [...codes().map(problemType), 'about:blank'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      description: 'Every invalid field, for a status of 400',
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
    limit: { description: 'The bytes a body may have, for a status of 413', type: 'integer' },
    requestId: { description: 'Under which the cause of a 500 is found in the log', type: 'string' },
  },
  examples: [
    {
      type: problemType('invalid'),
      title: 'Invalid input',
      status: 400,
      detail: 'title: is missing',
      errors: [{ path: 'title', message: 'is missing' }],
    },
  ],
};

/** @returns the refusals a route can answer with, by status */
export function problemResponses(route: Route): Record<string, JsonSchema> {
  const statuses = new Set(refusalsOf(route).map((code) => PROBLEMS[code].status));
  const problems = [...statuses, 500].toSorted().map((status) => [String(status), responseOf(status)] as const);
  return { ...Object.fromEntries(problems), ...deadLinks(route), 429: TOO_MANY };
}

function refusalsOf(route: Route): ProblemCode[] {
  return [
    ...(route.query || route.body || changes(route) ? (['invalid'] as const) : []),
    ...(route.access === 'roles' ? (['unauthenticated', 'forbidden'] as const) : []),
    ...(route.access === 'roles' && route.path.includes('{') ? (['not-found'] as const) : []),
    ...(route.access === 'proof' ? PROVEN : []),
    ...(route.access === 'roles' && route.path.startsWith('/incidents/{number}') ? (['unreadable'] as const) : []),
    ...(route.body ? (['too-large', 'unsupported-media-type'] as const) : []),
    ...(changes(route) ? (['conflict', 'key-reused'] as const) : []),
    ...(route.access === 'roles' ? (['busy'] as const) : []),
    ...(changes(route) && route.changes === 'existing' ? (['stale-version'] as const) : []),
  ];
}

/** What a sender of alerts is refused with. */
const PROVEN: readonly ProblemCode[] = ['unauthenticated', 'forbidden', 'not-found', 'unavailable'];

/** Whoever follows a link reads a page, also when it leads nowhere. */
function deadLinks({ access }: Route): Record<string, JsonSchema> {
  if (access !== 'link') return {};
  const page = { 'text/html': { schema: { type: 'string' } } };
  return {
    404: { description: 'The link is not valid; a page for people', content: page },
    410: { description: 'The link has expired or was answered; a page for people', content: page },
  };
}

/** Said by the gateway before any function is asked, in words of its own. */
const TOO_MANY: JsonSchema = {
  description: 'Too many requests at once',
  content: { 'application/json': { schema: { type: 'object', properties: { message: { type: 'string' } } } } },
};

function changes(route: Route): route is RolesRoute {
  return route.access === 'roles' && route.changes !== 'nothing';
}

function responseOf(status: number): JsonSchema {
  const titles = codes()
    .filter((code) => PROBLEMS[code].status === status)
    .map((code) => PROBLEMS[code].title);
  return {
    description: [...new Set(titles)].join(', ') || 'Internal Server Error',
    ...(status === 503 && { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }),
    ...(status === 412 && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function codes(): ProblemCode[] {
  return Object.keys(PROBLEMS) as ProblemCode[];
}
