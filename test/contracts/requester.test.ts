import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Incident } from '#events/incident/incident.ts';
import { toPublic } from '#shared/use-cases/records/present.ts';
import { bodyOf, claimsOf, type HttpCall, request } from './http-call.ts';
import { aRecord, incidentsDouble, NOW, REQUESTER } from './incidents-double.ts';

const OPEN = 'POST /incidents';
const TITLE = { title: 'The projector stays dark' };

/** What a person with roles asked the desk for, if it came so far. */
async function asked(routeKey: string, roles: Parameters<typeof claimsOf>[1][], call: HttpCall = {}) {
  const { incidents, calls } = incidentsDouble();
  const response = await request(incidents, routeKey, { claims: claimsOf(REQUESTER, ...roles), ...call });
  const last = calls.at(-1);
  return { status: response.statusCode, body: bodyOf(response), method: last?.method, args: last?.args ?? [] };
}

describe('a requester', () => {
  it('reports for nobody else, through the portal', async () => {
    const body = { ...TITLE, requester: { email: 'boss@example.com', name: 'Ann' } };
    const { args } = await asked(OPEN, ['requester'], { body });
    expect(args[1]).toMatchObject({ requester: { email: REQUESTER, name: 'Ann' }, channel: 'portal' });
  });

  it('may say api but none of the channels the desk logs', async () => {
    expect((await asked(OPEN, ['requester'], { body: { ...TITLE, channel: 'api' } })).args[1]).toMatchObject({
      channel: 'api',
    });
    expect((await asked(OPEN, ['requester'], { body: { ...TITLE, channel: 'phone' } })).status).toBe(403);
  });

  it('lists own records, and nobody else’s by asking for them', async () => {
    expect((await asked('GET /incidents', ['requester'])).args[1]).toMatchObject({ requester: REQUESTER });
    const others = await asked('GET /incidents', ['requester'], { query: { requester: 'tom@example.com' } });
    expect([others.body, others.method]).toEqual([{ items: [], nextCursor: null }, undefined]);
  });

  it('is told of each own record in a list what is theirs, with its clocks', async () => {
    const dueAt = '2026-09-07T12:00:00.000Z';
    const clock = {
      ...{ name: 'resolution', state: 'running', targetSeconds: 9, elapsedSeconds: 1 },
      dueAt,
      breachedAt: null,
    };
    const incident = { ...toPublic(aRecord(), []), clocks: [clock] } as Incident;
    const { incidents } = incidentsDouble(aRecord(), { list: async () => ({ items: [incident], nextCursor: null }) });
    const response = await request(incidents, 'GET /incidents', { claims: claimsOf(REQUESTER, 'requester') });
    const clocks = [{ name: 'resolution', dueAt }];
    expect(bodyOf(response).items).toEqual([expect.objectContaining({ title: incident.title, clocks })]);
  });

  it('sees the public part of the timeline', async () => {
    const { args } = await asked('GET /incidents/{number}/timeline', ['requester']);
    expect(args[2]).toMatchObject({ publicOnly: true });
  });

  it('is shown the fields that are meant for them and no others', async () => {
    const shown = [
      ...['number', 'kind', 'status', 'title', 'description', 'channel', 'requester', 'participants', 'owner', 'group'],
      ...['category', 'priority', 'resolution', 'hold', 'waitUntil', 'promisedAt', 'mergedInto', 'clocks'],
    ];
    const secrets: Partial<IncidentRecord> = {
      supplierTicket: 'V-77',
      priorityOverride: { priority: 'low', reason: 'They always say so' },
      removedParticipants: ['eve@example.com'],
      tierTimes: [{ tier: 2, group: 'infrastructure', from: NOW, to: null }],
      hold: { reason: 'awaiting_supplier', since: NOW, followUpAt: NOW, reminded: 2 },
    };
    const { incidents } = incidentsDouble(aRecord(secrets));
    const claims = claimsOf(REQUESTER, 'requester');
    for (const route of ['GET /incidents/{number}', 'POST /incidents', 'POST /incidents/{number}/comments']) {
      // What may concern it stands beside it, of announcements that are meant for them.
      const { suggestions: _, ...body } = bodyOf(await request(incidents, route, { claims }));
      expect(Object.keys(body).toSorted(), route).toEqual(shown.toSorted());
      expect(body.hold, route).toEqual({ reason: 'awaiting_supplier', followUpAt: NOW });
    }
  });

  it('reads and answers what they take part in, and decides nothing about it', async () => {
    const grace = claimsOf('grace@example.com', 'requester');
    const participants = [{ email: 'grace@example.com', name: null, since: '2026-09-07T08:00:00.000Z' }];
    const attachments = [
      { id: 'a-0', name: 'a.png', contentType: 'image/png', size: 1 },
      { id: 'a-1', name: 'b.png', contentType: 'image/png', size: 1, internal: true as const },
    ];
    const { incidents } = incidentsDouble(aRecord({ participants, attachments }));
    const ask = (routeKey: string, call: HttpCall = {}) => request(incidents, routeKey, { claims: grace, ...call });
    const read = await ask('GET /incidents/{number}');
    expect([read.statusCode, bodyOf(read).participants]).toEqual([200, [{ email: 'grace@example.com', name: null }]]);
    expect((await ask('POST /incidents/{number}/comments')).statusCode).toBe(200);
    const file = 'GET /incidents/{number}/attachments/{id}';
    expect((await ask(file)).statusCode).toBe(200);
    expect((await ask(file, { params: { id: 'a-1' } })).statusCode).toBe(404);
    for (const action of ['confirm', 'reopen', 'cancel', 'participants'])
      expect((await ask(`POST /incidents/{number}/${action}`)).statusCode).toBe(404);
  });

  it('writes no internal notes and escalates as a requester only', async () => {
    const note = { body: { body: 'psst', visibility: 'internal' } };
    const escalation = { body: { type: 'hierarchical', reason: 'faster' } };
    expect((await asked('POST /incidents/{number}/comments', ['requester'], note)).status).toBe(403);
    expect((await asked('POST /incidents/{number}/escalate', ['requester'], escalation)).status).toBe(403);
    const ticket = { body: { type: 'requester', reason: 'faster', supplierTicket: 'V-77' } };
    expect((await asked('POST /incidents/{number}/escalate', ['requester'], ticket)).status).toBe(403);
  });

  it('who also works at the desk acts as the desk where that role allows it', async () => {
    const { args } = await asked('GET /incidents', ['requester', 'agent']);
    expect(args[1]).not.toHaveProperty('requester');
    const confirmed = await asked('POST /incidents/{number}/confirm', ['requester', 'process_owner']);
    expect(confirmed.method).toBe('execute');
  });
});

describe('the desk', () => {
  it('is its own requester through the API when it names none', async () => {
    const { args } = await asked(OPEN, ['agent'], { body: TITLE });
    expect(args[1]).toMatchObject({ requester: { email: REQUESTER, name: null }, channel: 'api' });
  });

  it('logs a call on behalf of somebody', async () => {
    const body = { ...TITLE, requester: { email: 'Tom@Example.com' }, channel: 'phone' };
    const { args } = await asked(OPEN, ['agent'], { body });
    expect(args[1]).toMatchObject({ requester: { email: 'tom@example.com', name: null }, channel: 'phone' });
  });

  it('is no requester when it is a machine that names none', async () => {
    const { args } = await asked(OPEN, ['integration'], { body: TITLE });
    expect(args[1]).toMatchObject({ requester: null, channel: 'api' });
  });
});
