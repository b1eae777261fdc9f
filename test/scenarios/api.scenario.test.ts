import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ApiClient } from '#test/harness/api-client.ts';
import { deskForThisFile } from '#test/harness/desk-for-this-file.ts';
import type { Answer } from '#test/harness/http.ts';

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const RECORDS = 250;

const desk = deskForThisFile();

/** A refusal as RFC 9457 says it. */
function expectProblem(answer: Answer, status: number, ...paths: string[]): void {
  expect(answer).toMatchObject({ status, body: { type: expect.any(String), title: expect.any(String), status } });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  if (paths.length > 0)
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining(paths.map((path) => ({ path, message: expect.any(String) }))),
    });
}

const opened = async (client: ApiClient) => (await client.open({ title: 'A record' })).number;

describe('given two writers on one version', () => {
  it('when both write then one wins and the other is told what stands now', async () => {
    const machine = await desk.as('integration');
    const answer = await machine.post('/incidents', { title: 'Contested' });
    const { number } = z.object({ number: z.string() }).parse(answer.body);
    const ifMatch = { 'if-match': answer.headers.get('etag') ?? '' };
    const answers = await Promise.all(
      ['infrastructure', 'vendor'].map((group) => machine.post(`/incidents/${number}/assign`, { group }, ifMatch)),
    );
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    expect([won?.status, lost?.status]).toEqual([200, 412]);
    expect(lost?.headers.get('etag')).toBe(won?.headers.get('etag'));
    expect((await machine.timeline(number)).map(({ type }) => type)).toEqual(['opened', 'assigned']);
  });

  it('when nobody names a version then both are taken, one after the other', async () => {
    const machine = await desk.as('integration');
    const number = await opened(machine);
    const notes = Array.from({ length: 10 }, (_, index) => `Note ${index}`);
    await Promise.all(notes.map((body) => machine.do(number, 'comments', { body, visibility: 'internal' })));
    const timeline = await machine.timeline(number);
    expect(timeline.map(({ version }) => version)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
    expect(
      timeline
        .slice(1)
        .map(({ data }) => data.body)
        .sort(),
    ).toEqual(notes);
  });
});

describe('given an Idempotency-Key', () => {
  it('when the same request comes again then it gets the same answer and does nothing', async () => {
    const machine = await desk.as('integration');
    const key = { 'idempotency-key': randomUUID() };
    const ask = () => machine.post('/incidents', { title: 'Once' }, key);
    const first = await ask();
    const repeated = await Promise.all([ask(), ask()]);
    for (const { status, body, headers } of repeated) {
      expect({ status, body }).toEqual({ status: 201, body: first.body });
      expect(headers.get('etag')).toBe(first.headers.get('etag'));
    }
    const { number } = z.object({ number: z.string() }).parse(first.body);
    expect(await machine.timeline(number)).toHaveLength(1);
  });

  it('when the same request comes at the same time then it is done once', async () => {
    const machine = await desk.as('integration');
    const number = await opened(machine);
    const key = { 'idempotency-key': randomUUID() };
    const body = { body: 'Twice at once', visibility: 'internal' };
    const ask = () => machine.post(`/incidents/${number}/comments`, body, key);
    const answers = await Promise.all([ask(), ask(), ask()]);
    for (const { status } of answers) expect([200, 409]).toContain(status);
    expect(await machine.timeline(number)).toHaveLength(2);
  });

  it('when it comes with another body then it is refused', async () => {
    const machine = await desk.as('integration');
    const key = { 'idempotency-key': randomUUID() };
    expect((await machine.post('/incidents', { title: 'One' }, key)).status).toBe(201);
    expectProblem(await machine.post('/incidents', { title: 'Other' }, key), 422);
  });

  it('when a transition is repeated with it then it is answered as the first time', async () => {
    const agent = await desk.as('agent');
    const number = (await agent.open({ title: 'Mine', requester: { email: desk.person('bob') } })).number;
    await desk.settle();
    const key = { 'idempotency-key': randomUUID() };
    const first = await agent.post(`/incidents/${number}/accept`, {}, key);
    const again = await agent.post(`/incidents/${number}/accept`, {}, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expectProblem(await agent.post(`/incidents/${number}/accept`, {}), 409);
    desk.watch.forget([(await agent.read(number)).requester?.email ?? '']);
  });
});

describe('given input that is not right', () => {
  it.each<[string, unknown, ...string[]]>([
    ['bad JSON', '{"title": "x"', ''],
    ['no object', '[]', ''],
    ['a missing field', {}, 'title'],
    ['unknown fields', { title: 'x', colour: 'red', status: 'closed' }, 'colour', 'status'],
    ['wrong types', { title: 7, impact: 'huge', configurationItems: 'host' }, 'title', 'impact', 'configurationItems'],
    ['a wrong address', { title: 'x', requester: { email: 'nobody' } }, 'requester.email'],
    ['a parent that does not exist', { title: 'x', parent: 'INC-999999' }, 'parent'],
  ])('when it is %s then every fault is named', async (_, body, ...paths) => {
    const machine = await desk.as('integration');
    const answer = await machine.post('/incidents', body, { 'content-type': 'application/json' });
    expectProblem(answer, 400, ...paths);
  });

  it('when it is five megabytes then it is too large', async () => {
    const machine = await desk.as('integration');
    expectProblem(await machine.post('/incidents', { title: 'x', description: 'x'.repeat(FIVE_MEGABYTES) }), 413);
  });

  it('when it is no JSON by its own word then its type is refused', async () => {
    const machine = await desk.as('integration');
    expectProblem(await machine.post('/incidents', 'title=x', { 'content-type': 'text/plain' }), 415);
  });

  it.each(['limit=0', 'limit=many', 'status=open', 'colour=red', 'cursor=nonsense'])(
    'when a list is asked for with %s then that is named',
    async (query) => {
      const agent = await desk.as('agent');
      expectProblem(await agent.request('GET', `/incidents?${query}`), 400, query.split('=')[0] ?? '');
    },
  );

  it('when it is any garbage on any route then the answer is never a 5xx', async () => {
    const admin = await desk.as('admin');
    const number = await opened(await desk.as('integration'));
    const { paths } = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse((await admin.request('GET', '/openapi.json')).body);
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '"text"',
      '{"a":1}',
      '{"__proto__":{"x":1}}',
      `{"title":"${'\\u0000'.repeat(50)}"}`,
    ];
    const tried: string[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        for (const [index, body] of bodies.entries()) {
          const target = path
            .replace('{number}', index % 2 === 0 ? number : 'INC-1%00')
            .replaceAll(/\{\w+\}/g, '..%2f');
          const sent = method === 'get' ? undefined : body;
          const { status } = await admin.request(method.toUpperCase(), target, sent, {
            'content-type': 'application/json',
          });
          if (status >= 500) tried.push(`${method} ${target} ${sent}: ${status}`);
        }
      }
    }
    expect(tried).toEqual([]);
    // Some of it is a title, as odd as it is.
    desk.watch.forget([admin.email]);
  });
});

describe('given somebody who may not', () => {
  it('when the record is a foreign tenant’s then it does not exist, on every route', async () => {
    const number = await opened(await desk.as('integration'));
    const stranger = await desk.as('admin', { tenant: 'acme' });
    const gets = ['', '/timeline', '/clocks', '/verification', '/attachments/x'];
    for (const path of gets) expectProblem(await stranger.request('GET', `/incidents/${number}${path}`), 404);
    expectProblem(await stranger.request('PATCH', `/incidents/${number}`, { title: 'Mine' }), 404);
    const commands: [string, object][] = [
      ['comments', { body: 'x' }],
      ['assign', { group: 'vendor' }],
      ['accept', {}],
      ['hold', { reason: 'awaiting_requester', comment: 'x' }],
      ['wait', { until: '2027-01-01T00:00:00Z' }],
      ['resume', {}],
      ['escalate', { type: 'functional', reason: 'x' }],
      ['resolve', { code: 'x', notes: 'x' }],
      ['confirm', {}],
      ['reopen', { reason: 'x' }],
      ['close', {}],
      ['cancel', { reason: 'x' }],
      ['links', { relation: 'related_to', target: number }],
    ];
    for (const [action, body] of commands)
      expectProblem(await stranger.post(`/incidents/${number}/${action}`, body), 404);
    expect(await stranger.list('limit=50')).toEqual([]);
    const own = await stranger.open({ title: 'Own' });
    await desk.mailTo(stranger.email);
    expectProblem(
      await stranger.post(`/incidents/${own.number}/links`, { relation: 'related_to', target: number }),
      400,
      'target',
    );
  });

  it('when the token has expired, is forged or missing then they are not signed in', async () => {
    const short = await desk.as('agent', { expiresIn: 'PT1H' });
    expect((await short.request('GET', '/incidents')).status).toBe(200);
    await desk.advance('PT2H');
    expect((await short.request('GET', '/incidents')).status).toBe(401);
    for (const authorization of ['Bearer nonsense', 'Bearer a.b.c', ''])
      expect((await short.request('GET', '/incidents', undefined, { authorization })).status).toBe(401);
  });

  it('when the role is too low then it is forbidden', async () => {
    const number = await opened(await desk.as('integration'));
    const [owner, agent] = [await desk.as('process_owner'), await desk.as('agent')];
    expectProblem(await owner.post(`/incidents/${number}/resolve`, { code: 'x', notes: 'x' }), 403);
    expectProblem(await agent.request('PUT', '/configuration', {}), 403);
  });

  it('when they are a requester then they see and touch their own records only', async () => {
    const [ann, bob] = [await desk.as('requester'), await desk.as('requester')];
    const { number } = await ann.open({ title: 'Mine' });
    await desk.mailTo(ann.email);
    expect((await ann.list('limit=50')).map((incident) => incident.number)).toEqual([number]);
    expect(await bob.list('limit=50')).toEqual([]);
    expect(await bob.list(`requester=${ann.email}`)).toEqual([]);
    expectProblem(await bob.request('GET', `/incidents/${number}`), 404);
    expectProblem(await bob.post(`/incidents/${number}/cancel`, { reason: 'x' }), 404);
    expectProblem(await ann.post(`/incidents/${number}/resolve`, { code: 'x', notes: 'x' }), 403);
    await ann.do(number, 'cancel', { reason: 'It works again' });
    desk.watch.forget([ann.email]);
  });

  it('when nothing is served there then they are told so', async () => {
    const agent = await desk.as('agent');
    expectProblem(await agent.request('GET', '/nothing'), 404);
    expectProblem(await agent.request('DELETE', '/incidents'), 405);
  });
});

describe('given more records than a page takes', () => {
  it('when they are read page after page then none repeats and none is missing, most urgent first', async () => {
    const machine = await desk.as('integration', { tenant: 'paging' });
    const levels = ['critical', 'high', 'medium', 'low'];
    const all = Array.from({ length: RECORDS }, (_, index) => ({
      title: `${index}`,
      impact: levels[index % 4],
      urgency: levels[index % 4],
    }));
    const numbers: string[] = [];
    for (let start = 0; start < RECORDS; start += 25)
      numbers.push(
        ...(await Promise.all(all.slice(start, start + 25).map((fields) => machine.open(fields)))).map(
          ({ number }) => number,
        ),
      );

    const listed = await machine.list('limit=30');
    expect(listed.map(({ number }) => number).sort()).toEqual(numbers.sort());
    const ranks = listed.map(({ priority }) => levels.indexOf(priority));
    expect(ranks).toEqual([...ranks].sort());

    const first = await machine.request('GET', '/incidents?limit=30');
    const { nextCursor } = z.object({ nextCursor: z.string() }).parse(first.body);
    const cursor = encodeURIComponent(nextCursor);
    const stranger = await desk.as('integration', { tenant: 'elsewhere' });
    expectProblem(await stranger.request('GET', `/incidents?limit=30&cursor=${cursor}`), 400, 'cursor');
    expectProblem(await machine.request('GET', `/incidents?limit=30&priority=low&cursor=${cursor}`), 400, 'cursor');
    expectProblem(
      await machine.request('GET', `/incidents?limit=30&cursor=${cursor.replace(/.$/, 'x')}x`),
      400,
      'cursor',
    );
  });
});
