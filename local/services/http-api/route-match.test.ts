import { describe, expect, it } from 'vitest';
import { matchRoute, parseRouteKey } from '#local/services/http-api/route-match.ts';

const ROUTES = [
  'ANY /files/{path+}',
  'GET /incidents/{number}',
  'ANY /incidents/{number}',
  'GET /incidents/export',
  'GET /incidents',
  'GET /files/{name}',
  '$default',
].map((key) => ({ routeKey: parseRouteKey(key) }));

describe('given the routes of a gateway', () => {
  it.each([
    ['GET', '/incidents', 'GET /incidents', {}],
    ['GET', '/incidents/INC-000001', 'GET /incidents/{number}', { number: 'INC-000001' }],
    ['GET', '/incidents/export', 'GET /incidents/export', {}],
    ['DELETE', '/incidents/INC-000001', 'ANY /incidents/{number}', { number: 'INC-000001' }],
    ['GET', '/files/a', 'GET /files/{name}', { name: 'a' }],
    ['GET', '/files/a/b/c', 'ANY /files/{path+}', { path: 'a/b/c' }],
    ['POST', '/incidents', '$default', {}],
    ['GET', '/incidents/', '$default', {}],
    ['GET', '/', '$default', {}],
  ])('when %s %s is asked for then %s takes it', (method, path, key, parameters) => {
    const match = matchRoute(ROUTES, method, path);
    expect([match?.route.routeKey.key, match?.parameters]).toEqual([key, parameters]);
  });

  it('when there is no default then a path nobody knows matches nothing', () => {
    expect(matchRoute(ROUTES.slice(0, -1), 'GET', '/nowhere')).toBeUndefined();
  });

  it('when a route key has another form then it is refused by name', () => {
    expect(() => parseRouteKey('FETCH /incidents')).toThrow('FETCH /incidents');
  });
});
