import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();

const opened = async (client: ApiClient) => (await client.open({ title: 'A record' })).number;

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
