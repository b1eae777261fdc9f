import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();

const NumbersSchema = z.object({ items: z.array(z.looseObject({ number: z.string() })) });
const urgent = { impact: 'high', urgency: 'critical' };

async function numbers(by: ApiClient, query: string): Promise<string[]> {
  const { status, body } = await by.request('GET', `/incidents?${query}`);
  expect(status, query).toBe(200);
  return NumbersSchema.parse(body).items.map(({ number }) => number);
}

describe('given records of several groups', () => {
  it('when an agent looks at queues then each has what is theirs, in the order that was asked for', async () => {
    const tenant = { tenant: 'queues' };
    const [machine, agent] = [await desk.as('integration', tenant), await desk.as('agent', tenant)];
    // Due in 24 h of open time, in 4 h, and in 8 h.
    const slow = await machine.open({ title: 'slow', impact: 'medium', urgency: 'medium' });
    const fast = await machine.open({ title: 'fast', ...urgent });
    const mine = await machine.open({ title: 'mine', impact: 'high', urgency: 'high' });
    await agent.do(slow.number, 'assign', { group: 'vendor' });
    await agent.do(mine.number, 'assign', { group: 'service-desk', assignee: agent.email });

    const both = 'queue=service-desk&queue=vendor';
    expect(await numbers(agent, both)).toEqual([fast.number, mine.number, slow.number]);
    expect(await numbers(agent, 'queue=vendor')).toEqual([slow.number]);
    expect(await numbers(agent, `${both}&unassigned=only`)).toEqual([fast.number, slow.number]);
    expect(await numbers(agent, 'unassigned=only&sort=due')).toEqual([fast.number, slow.number]);
    expect(await numbers(agent, `assignee=${agent.email}`)).toEqual([mine.number]);

    // A critical record on hold has nothing due: by time left it is the last.
    await agent.do(fast.number, 'hold', { reason: 'awaiting_supplier', comment: 'The part is ordered' });
    expect(await numbers(agent, both)).toEqual([fast.number, mine.number, slow.number]);
    expect(await numbers(agent, `${both}&sort=due`)).toEqual([mine.number, slow.number, fast.number]);
    expect(await numbers(agent, 'status=on_hold')).toEqual([fast.number]);
    const { dueAt } = (await agent.read(mine.number)).clocks.find(({ name }) => name === 'response') ?? {};
    expect(await numbers(agent, `sort=due&dueBefore=${dueAt}`)).toEqual([]);
    expect(await numbers(agent, 'sort=due&dueBefore=2026-09-09T00:00:00Z')).toContain(mine.number);

    const counts = await agent.request(
      'GET',
      `/incidents/counts?view=mine&view=groups&view=unassigned&view=due&${both}`,
    );
    expect(counts.body).toEqual({
      items: [
        { view: 'mine', count: 1, more: false },
        { view: 'groups', count: 3, more: false },
        { view: 'unassigned', count: 2, more: false },
        { view: 'due', count: 1, more: false },
      ],
    });
    const tag = counts.headers.get('etag') ?? '';
    const all = await agent.request('GET', '/incidents/counts');
    const counted = (view: string, count: number) => ({ view, count, more: false });
    const ofAll = [counted('all', 3), counted('held', 1), counted('majors', 0)];
    expect(all.body).toMatchObject({ items: expect.arrayContaining(ofAll) });
    expect(tag).toMatch(/^"q\d+/);

    const paged = [];
    for (let cursor = ''; ; ) {
      const { body } = await agent.request('GET', `/incidents?${both}&sort=due&limit=1${cursor}`);
      const page = z.object({ nextCursor: z.string().nullable() }).parse(body);
      paged.push(...NumbersSchema.parse(body).items.map(({ number }) => number));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
    expect(paged).toEqual([mine.number, slow.number, fast.number]);
  });

  it('when columns are chosen then a row has them, and what is due next', async () => {
    const tenant = { tenant: 'columns' };
    const [machine, agent] = [await desk.as('integration', tenant), await desk.as('agent', tenant)];
    const { number } = await machine.open({ title: 'rows', description: 'x'.repeat(1000), ...urgent });
    const { body } = await agent.request('GET', '/incidents?fields=title,next');
    const next = expect.objectContaining({ name: 'response', state: 'running', dueAt: expect.any(String) });
    expect(body).toEqual({ items: [{ number, title: 'rows', next }], nextCursor: null });
    expectProblem(await agent.request('GET', '/incidents?fields=hash'), 400, 'fields.0');
    expectProblem(await agent.request('GET', '/incidents?dueBefore=2026-09-09T00:00:00Z'), 400, 'dueBefore');
    const many = Array.from({ length: 11 }, (_, index) => `queue=g${index}`).join('&');
    expectProblem(await agent.request('GET', `/incidents?${many}`), 400, 'queue');
  });
});

describe('given somebody who looks again', () => {
  it('when nothing changed then 304, and when somebody did something then the page', async () => {
    const tenant = { tenant: 'again' };
    const [machine, agent] = [await desk.as('integration', tenant), await desk.as('agent', tenant)];
    const look = async (query: string, tag: string) =>
      agent.request('GET', `/incidents?${query}`, undefined, { 'if-none-match': tag });
    const tagOf = async (query: string) => {
      await desk.settle();
      await desk.advance('PT10S');
      return (await agent.request('GET', `/incidents?${query}`)).headers.get('etag') ?? '';
    };
    const { number } = await machine.open({ title: 'watched' });
    const [mine, vendor] = [`assignee=${agent.email}`, 'queue=vendor'];
    const tags = { all: await tagOf(''), mine: await tagOf(mine), vendor: await tagOf(vendor) };
    expect((await look('', `W/${tags.all}`)).status).toBe(304);
    expect((await look(mine, tags.mine)).status).toBe(304);

    await agent.do(number, 'accept');
    await desk.settle();
    expect((await look('', tags.all)).status).toBe(200);
    expect((await look(mine, tags.mine)).status).toBe(200);
    // Nothing happened there.
    expect((await look(vendor, tags.vendor)).status).toBe(304);

    const record = await agent.request('GET', `/incidents/${number}`);
    const tag = record.headers.get('etag') ?? '';
    const known = await agent.request('GET', `/incidents/${number}`, undefined, { 'if-none-match': `W/${tag}` });
    expect([known.status, known.body]).toEqual([304, '']);
    const change = { 'if-match': `W/${tag}` };
    expect((await agent.request('PATCH', `/incidents/${number}`, { title: 'seen' }, change)).status).toBe(200);
    expect((await agent.request('PATCH', `/incidents/${number}`, { title: 'late' }, change)).status).toBe(412);
  });

  it('when they ask who they are then the desk knows, also of a requester', async () => {
    const [admin, agent, requester] = [await desk.as('admin'), await desk.as('agent'), await desk.as('requester')];
    const fields = { name: 'Ben', groups: ['infrastructure'], language: 'de', zone: 'Europe/Berlin' };
    expect((await admin.request('PUT', `/people/${agent.email}`, fields)).status).toBe(200);
    const { body } = await agent.request('GET', '/me');
    expect(body).toMatchObject({ email: agent.email, tenant: 'default', roles: ['agent'], ...fields });
    expect(body).toMatchObject({ may: expect.arrayContaining(['acceptIncident']), desk: { name: 'Service desk' } });
    const their = (await requester.request('GET', '/me')).body;
    expect(their).toMatchObject({ roles: ['requester'], groups: [], language: null });
    expect(their).not.toMatchObject({ may: expect.arrayContaining(['acceptIncident']) });
  });
});

describe('given lists that people keep', () => {
  it('when one is shared with a group then its people see it, and its owner alone changes it', async () => {
    const tenant = { tenant: 'views' };
    const [lin, max] = [await desk.as('agent', tenant), await desk.as('analyst', tenant)];
    const view = { name: 'Printers', address: '/queues/all?tag=printer' };
    const seen = async (by: ApiClient, query = '') => (await by.request('GET', `/views${query}`)).body;
    const put = (by: ApiClient, body: object) => by.request('PUT', '/views/printers', body);
    const saved = { ...view, id: 'printers', owner: lin.email };

    expect((await put(lin, view)).body).toEqual({ ...saved, group: null });
    expect(await seen(lin)).toEqual({ items: [{ ...saved, group: null }] });
    expect(await seen(max, '?queue=vendor')).toEqual({ items: [] });
    await put(lin, { ...view, group: 'vendor' });
    expect(await seen(max, '?queue=vendor')).toEqual({ items: [{ ...saved, group: 'vendor' }] });

    expectProblem(await max.request('DELETE', '/views/printers'), 404);
    await put(max, { ...view, name: 'Of my own' });
    expect(await seen(max, '?queue=vendor')).toMatchObject({ items: [{ owner: max.email }, { owner: lin.email }] });
    await put(lin, { ...view, group: 'network' });
    expect(await seen(max, '?queue=vendor')).toMatchObject({ items: [{ owner: max.email }] });
    await lin.request('DELETE', '/views/printers');
    expect(await seen(max, '?queue=network')).toMatchObject({ items: [{ owner: max.email }] });
    expectProblem(await put(lin, { ...view, address: 'https://evil.test/' }), 400, 'address');
  });

  it('when two share lists under one id with a group then both are seen, and taking one back leaves the other', async () => {
    const tenant = { tenant: 'same-id' };
    const [lin, max] = [await desk.as('agent', tenant), await desk.as('analyst', tenant)];
    const view = { address: '/queues/all', group: 'vendor' };
    const seen = async () => {
      const { items } = (await lin.request('GET', '/views?queue=vendor')).body as { items: { name: string }[] };
      return items.map(({ name }) => name);
    };
    await lin.request('PUT', '/views/mine', { ...view, name: 'Of Lin' });
    await max.request('PUT', '/views/mine', { ...view, name: 'Of Max' });
    expect(await seen()).toEqual(['Of Lin', 'Of Max']);
    await max.request('DELETE', '/views/mine');
    expect(await seen()).toEqual(['Of Lin']);
  });
});
