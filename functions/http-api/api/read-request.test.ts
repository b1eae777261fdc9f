import { expect, it } from 'vitest';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { readRequest } from './read-request.ts';

it('given what the gateway may leave out, when it is null instead then it is read as left out', () => {
  const left = { routeKey: 'GET /x', rawPath: '/x', headers: {}, isBase64Encoded: false };
  const event = { ...left, requestContext: { http: { method: 'GET' } } };
  const arrival = { now: '2026-09-07T09:00:00.000Z', id: 'r-1' };
  const nothing = { pathParameters: null, queryStringParameters: null, body: null };
  for (const route of ROUTES.filter(({ body, query }) => !body && !query)) {
    expect(readRequest(route, { ...event, ...nothing }, arrival)).toEqual(readRequest(route, event, arrival));
  }
});
