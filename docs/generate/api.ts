import { HANDLERS, HANDLERS_AND_REQUESTER, ROLES, STAFF, WORKERS } from '#functions/http-api/api/roles.ts';
import type { Route } from '#functions/http-api/api/route.ts';
import { ROUTES } from '../../functions/http-api/routes/table.ts';
import { PROBLEMS } from '../../shared/http/problems.ts';
import { problemType } from '../../shared/http/refuse.ts';
import { code, document, generatedFrom, table } from './markdown.ts';

const INTRODUCTION = `Every route of the HTTP API. Bodies, answers and examples are in \`GET /openapi.json\`, which is made from the same schemas that
validate requests.

- \`Authorization: Bearer <token>\` takes the user pool's ID token. Its groups are roles.
- Every route that changes something takes \`Idempotency-Key\` (1 to 255 printable ASCII characters, kept for a day). The same
  key with the same request gets the same answer, marked \`Idempotency-Replayed: true\`; with another request, 422.
- A record's \`ETag\` is its version. \`If-Match\` makes a change conditional on it: 412 with the current \`ETag\` otherwise.
- Tags are compared weakly: \`W/"3"\` is \`"3"\`. A read that has a tag takes \`If-None-Match\` and answers 304 where it still stands.
- A list answers \`{items, nextCursor}\`. A cursor is signed, and good for the same tenant and the same filters only.
- Errors are \`application/problem+json\` (RFC 9457).`;

const WHO_IS_WHO: readonly [name: string, roles: readonly string[]][] = [
  ['everybody', ROLES],
  ['the desk', STAFF],
  ['handlers', HANDLERS],
  ['handlers and the requester', HANDLERS_AND_REQUESTER],
  ['workers', WORKERS],
];

export function apiDocument(): string {
  const chapters = Map.groupBy(ROUTES, ({ tag }) => tag);
  return document(
    generatedFrom('functions/http-api/routes/table.ts'),
    '# HTTP API',
    INTRODUCTION,
    '## Who',
    'A requester sees and touches own records only, on every route; any other record answers 404. So does a record of another tenant.',
    table(
      ['who', 'roles'],
      WHO_IS_WHO.map(([name, roles]) => [name, roles.map(code).join(', ')]),
    ),
    ...[...chapters].flatMap(([tag, routes]) => [`## ${tag}`, routeTable(routes)]),
    '## Problems',
    table(['status', 'type', 'title'], problems()),
    'Anything else is a bare 500 with a `requestId`, under which the log has the cause. The gateway answers 401 for a missing or bad token before any route is reached.',
  );
}

function routeTable(routes: readonly Route[]): string {
  return table(
    ['route', 'who', 'what'],
    routes.map((route) => [code(`${route.method} ${route.path}`), who(route), what(route)]),
  );
}

function what({ summary, description }: Route): string {
  return description === undefined ? `${summary}.` : `${summary}. ${description}`;
}

function who(route: Route): string {
  switch (route.access) {
    case 'open':
      return 'anybody';
    case 'link':
      return 'whoever has the link';
    case 'proof':
      return 'a sender with its proof';
    case 'roles': {
      const named = WHO_IS_WHO.find(([, roles]) => roles.join() === route.roles.join());
      return named ? named[0] : route.roles.map(code).join(', ');
    }
    default:
      return route satisfies never;
  }
}

function problems(): string[][] {
  const codes = Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[];
  return codes
    .map((name) => [String(PROBLEMS[name].status), code(problemType(name)), PROBLEMS[name].title])
    .sort(([a = ''], [b = '']) => a.localeCompare(b));
}
