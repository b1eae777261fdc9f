import { describe, expect, it, vi } from 'vitest';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Incidents } from '#functions/http-api/services/incidents.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { BESIDE_THE_DESK, bodyOf, claimsOf, type HttpCall, handleRequest, MAILS, request } from './http-call.ts';
import { aRecord, CONFIGURATION, incidentsDouble, NOW } from './incidents-double.ts';

const AGENT = claimsOf('lin@example.com', 'agent');
const ASSIGN = 'POST /incidents/{number}/assign';
const OPEN = 'POST /incidents';

function asAgent(routeKey: string, call: HttpCall = {}, incidents: Incidents = incidentsDouble().incidents) {
  return request(incidents, routeKey, { claims: AGENT, ...call });
}

/** What the desk was asked with, once. */
async function contextOf(routeKey: string, call: HttpCall): Promise<RequestContext> {
  const { incidents, calls } = incidentsDouble();
  await asAgent(routeKey, call, incidents);
  expect(calls).toHaveLength(1);
  return calls[0]?.args[0] as RequestContext;
}

describe('a request', () => {
  it('reaches the desk with tenant, actor, time, id, version and key', async () => {
    const headers = { 'if-match': '"7"', 'idempotency-key': 'k1' };
    expect(await contextOf(ASSIGN, { headers })).toEqual({
      tenant: 'default',
      actor: { kind: 'person', id: 'lin@example.com', name: null, staff: true },
      now: NOW,
      id: 'request-1',
      expectedVersion: 7,
      idempotency: { key: 'k1', request: expect.stringMatching(/^[\da-f]{64}$/) },
    });
  });

  it('has the same fingerprint in another spelling and another for another path or body', async () => {
    const headers = { 'idempotency-key': 'k1' };
    const print = async (call: HttpCall) => (await contextOf(ASSIGN, { headers, ...call })).idempotency?.request;
    const first = await print({ body: '{"group":"a","assignee":null}' });
    expect(await print({ body: ' { "assignee": null, "group": "a" } ' })).toBe(first);
    expect(await print({ body: { group: 'b' } })).not.toBe(first);
    expect(await print({ body: { group: 'a', assignee: null }, params: { number: 'INC-000002' } })).not.toBe(first);
  });

  it.each([
    ['bad JSON', ASSIGN, { body: '{' }, 400],
    ['a field of the wrong type', ASSIGN, { body: { group: 7 } }, 400],
    ['a malformed If-Match', ASSIGN, { headers: { 'if-match': '7' } }, 400],
    ['a malformed key', ASSIGN, { headers: { 'idempotency-key': 'ü' } }, 400],
    ['an unknown filter', 'GET /incidents', { query: { colour: 'red' } }, 400],
    ['a page of 101', 'GET /incidents', { query: { limit: '101' } }, 400],
    ['a page of none', 'GET /incidents', { query: { limit: '0' } }, 400],
    ['a page of some', 'GET /incidents', { query: { limit: 'some' } }, 400],
    ['a number that is none', 'GET /incidents/{number}', { params: { number: 'x#y' } }, 404],
    ['a body of five megabytes', ASSIGN, { body: 'x'.repeat(5_000_000) }, 413],
    ['another type of body', ASSIGN, { headers: { 'content-type': 'text/xml' }, body: '<a/>' }, 415],
  ])('with %s is refused before the desk is asked', async (_, routeKey, call, status) => {
    const { incidents, calls } = incidentsDouble();
    const response = await asAgent(routeKey, call, incidents);
    expect([response.statusCode, bodyOf(response).status]).toEqual([status, status]);
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(calls).toEqual([]);
  });

  it('is told every invalid and unknown field by name', async () => {
    const body = { title: '', colour: 'red', requester: { email: 'x', phone: '1' } };
    const { errors } = bodyOf(await asAgent(OPEN, { body }));
    const paths = (errors as { path: string }[]).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['colour', 'requester.email', 'requester.phone', 'title']);
  });

  it('to a path that is not served is 404, with the wrong method 405', async () => {
    const toNowhere = await asAgent('$default', {});
    expect(toNowhere.statusCode).toBe(404);
    const event = { routeKey: '$default', rawPath: '/incidents/INC-000001', headers: {}, isBase64Encoded: false };
    const services = {
      incidents: incidentsDouble().incidents,
      tenancy: 'one' as const,
      attachmentLink: vi.fn(),
      uploads: { begin: vi.fn(), take: async () => [] },
      verifyLink: vi.fn(),
      ...BESIDE_THE_DESK,
      deliveriesOf: vi.fn(),
      ...MAILS,
    };
    const response = await handleRequest(
      services,
      { ...event, requestContext: { http: { method: 'DELETE' } } },
      { now: NOW, id: 'r' },
    );
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, PATCH']);
  });
});

describe('an answer', () => {
  it('to an opening has status, place, tag and the incident', async () => {
    const response = await asAgent(OPEN);
    expect(response).toMatchObject({
      statusCode: 201,
      headers: { location: '/incidents/INC-000001', etag: '"7"', 'content-type': 'application/json' },
    });
    expect(bodyOf(response)).toMatchObject({ number: 'INC-000001', version: 7 });
  });

  it('that was given before is the same again and says so', async () => {
    const outcome = { record: aRecord(), configuration: CONFIGURATION, entries: [], at: NOW };
    const answer = (replayed: boolean) =>
      asAgent(ASSIGN, {}, incidentsDouble(undefined, { execute: async () => ({ ...outcome, replayed }) }).incidents);
    const [first, again] = await Promise.all([answer(false), answer(true)]);
    expect(again).toEqual({ ...first, headers: { ...first.headers, 'idempotency-replayed': 'true' } });
  });

  it('to a stale version carries the current tag', async () => {
    const execute = () => Promise.reject(new DomainError('stale-version', { current: 9 }));
    const response = await asAgent(ASSIGN, {}, incidentsDouble(undefined, { execute }).incidents);
    expect([response.statusCode, response.headers.etag]).toEqual([412, '"9"']);
  });

  it('to a fault of ours is a bare 500, logged once with its cause', async () => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
    const execute = () => Promise.reject(new Error('the table is gone'));
    const response = await asAgent(ASSIGN, {}, incidentsDouble(undefined, { execute }).incidents);
    expect(bodyOf(response)).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      requestId: 'request-1',
    });
    expect(spy.mock.calls.map(([line]) => JSON.parse(String(line)))).toMatchObject([
      { code: 'HTTP_FAILED', requestId: 'request-1', error: { message: 'the table is gone' } },
    ]);
  });
});

// Without it the logger writes past the console that can be watched here.
vi.hoisted(() => vi.stubEnv('POWERTOOLS_DEV', 'true'));
