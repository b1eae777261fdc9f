import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { nextMonday } from '#test/harness/instants.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG !== undefined;
const MANY = LONG ? 500 : 30;
/** Many times what it takes on an idle machine of two cores. */
const TIMEOUT_MS = LONG ? 900_000 : 180_000;

const desk = deskForThisFile();
const FIXED = { code: 'fixed', notes: 'The switch in row 4 was replaced.' };

beforeAll(async () => {
  // Nothing closes, warns or breaches while a story runs.
  await desk.moveTo(nextMonday(await desk.controls.now(), '12:00'));
});

/** Somebody's who is told nothing. */
const ours = async (title: string, parent: string | null = null) =>
  (await desk.as('integration')).open({ title, parent });

/** A parent of the desk, and children of people. */
async function family(agent: ApiClient, names: readonly string[]) {
  const parent = await ours('No network in building 2');
  const children = await Promise.all(
    names.map(async (name) => {
      const email = desk.person(name);
      const { number } = await agent.open({ title: `${name} is offline`, requester: { email }, parent: parent.number });
      await desk.mailTo(email);
      return { number, email };
    }),
  );
  await desk.settle();
  return { parent: parent.number, children };
}

const underneath = async (agent: ApiClient, parent: string, filter = '') =>
  (await agent.list(`parent=${parent}${filter}`)).map(({ number }) => number).sort();

describe('given a parent with children of people', () => {
  it('when it is resolved then open children are with its notes and code, and their requesters are told', async () => {
    const agent = await desk.as('agent');
    const { parent, children } = await family(agent, ['ann', 'bob', 'cid']);
    const [ann, bob, cid] = children.map(({ number }) => number) as [string, string, string];
    expect(await agent.read(parent)).toMatchObject({ hasChildren: true, parent: null });
    expect(await underneath(agent, parent)).toEqual([ann, bob, cid].sort());
    await agent.do(cid, 'cancel', { reason: 'Was the cable' });
    await desk.mailTo(children[2]?.email ?? '');
    await agent.do(bob, 'hold', { reason: 'awaiting_requester', comment: 'Which socket?' });
    await desk.mailTo(children[1]?.email ?? '');

    await agent.do(parent, 'resolve', FIXED);
    for (const { email } of children.slice(0, 2)) expect((await desk.mailTo(email)).text).toContain(FIXED.notes);
    for (const number of [ann, bob])
      expect(await agent.read(number)).toMatchObject({
        status: 'resolved',
        resolution: { ...FIXED, workaround: false },
      });
    expect((await agent.read(cid)).status).toBe('canceled');
    expect((await agent.timeline(ann)).at(-1)).toMatchObject({
      type: 'resolved',
      by: 'system',
      data: { withParent: { number: parent } },
    });

    const [published] = (await desk.controls.events('incident.resolved.v1')).filter(
      ({ detail }) => detail.number === parent,
    );
    await agent.do(ann, 'reopen', { reason: 'Not here' });
    await desk.deliver('relate-incidents', published);
    await desk.settle();
    expect((await agent.read(ann)).status).toBe('assigned');
    await agent.do(ann, 'cancel', { reason: 'Moved out' });
    await desk.mailTo(children[0]?.email ?? '');
  });

  it('when it waits, is on hold, closed or reopened then children do not follow', async () => {
    const agent = await desk.as('agent');
    const { parent, children } = await family(agent, ['dan']);
    const child = children[0]?.number ?? '';
    const email = children[0]?.email ?? '';
    const stays = async (status: string) => {
      await desk.settle();
      expect((await agent.read(child)).status).toBe(status);
    };
    await agent.do(parent, 'hold', { reason: 'awaiting_requester', comment: 'Which floor?' });
    await stays('new');
    await agent.do(parent, 'wait', { until: '2026-12-01T09:00:00Z' });
    await stays('new');
    await agent.do(parent, 'resolve', FIXED);
    await desk.mailTo(email);
    await stays('resolved');
    await agent.do(parent, 'reopen', { reason: 'It came back' });
    await stays('resolved');
    await agent.do(parent, 'resolve', FIXED);
    await agent.do(parent, 'close');
    await stays('resolved');
    await agent.do(child, 'close');
    await desk.mailTo(email);
  });

  it('when there are many then all of them resolve, each once', { timeout: TIMEOUT_MS }, async () => {
    const agent = await desk.as('agent');
    const { number: parent } = await ours('Mail is down');
    const machine = await desk.as('integration');
    await Promise.all(Array.from({ length: MANY }, (_, n) => machine.open({ title: `Host ${n}`, parent })));
    await desk.settle();
    await agent.do(parent, 'resolve', FIXED);
    await desk.settle();
    expect(await underneath(agent, parent)).toHaveLength(MANY);
    const resolved = (await desk.controls.events('incident.resolved.v1')).filter(
      ({ detail }) => (detail.data.withParent as { number?: string } | undefined)?.number === parent,
    );
    expect(new Set(resolved.map(({ detail }) => detail.number)).size).toBe(MANY);
    expect(resolved).toHaveLength(MANY);
  });

  it('when a child comes after it was resolved then it resolves with it, too', async () => {
    const agent = await desk.as('agent');
    const { parent, children } = await family(agent, ['eve']);
    await agent.do(parent, 'resolve', FIXED);
    await desk.mailTo(children[0]?.email ?? '');
    const { number } = await ours('Late', parent);
    await desk.settle();
    expect((await agent.read(number)).status).toBe('resolved');
  });
});

describe('given one level', () => {
  it('then neither a child can be a parent nor a parent a child, nor anything its own', async () => {
    const agent = await desk.as('agent');
    const { parent, children } = await family(agent, ['fay']);
    const child = children[0]?.number ?? '';
    const other = await ours('Another');
    const asked = [
      await agent.post('/incidents', { title: 'Grandchild', parent: child }),
      await agent.request('PATCH', `/incidents/${other.number}`, { parent: child }),
      await agent.request('PATCH', `/incidents/${parent}`, { parent: other.number }),
      await agent.request('PATCH', `/incidents/${other.number}`, { parent: other.number }),
      await agent.post('/incidents', { title: 'Orphan', parent: 'INC-999999' }),
    ];
    expect(asked.map(({ status }) => status)).toEqual([409, 409, 409, 400, 400]);
    await agent.change(child, { parent: null });
    expect(await underneath(agent, parent)).toEqual([]);
    await agent.change(parent, { parent: other.number });
    expect(await underneath(agent, other.number)).toEqual([parent]);
    expect(await agent.read(parent)).toMatchObject({ hasChildren: false });
    await agent.do(child, 'cancel', { reason: 'Done' });
    await desk.mailTo(children[0]?.email ?? '');
  });

  it('when two become each other’s parent at once then one level is left', async () => {
    const agent = await desk.as('agent');
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await ours('A'), await ours('B')];
      await Promise.all([
        agent.request('PATCH', `/incidents/${a.number}`, { parent: b.number }),
        agent.request('PATCH', `/incidents/${b.number}`, { parent: a.number }),
      ]);
      await desk.settle();
      const parents = [(await agent.read(a.number)).parent, (await agent.read(b.number)).parent];
      expect(parents.filter((parent) => parent !== null).length).toBeLessThanOrEqual(1);
    }
  });

  it('then a requester names no parent', async () => {
    const { number } = await ours('Ours');
    const requester = await desk.as('requester');
    expect((await requester.post('/incidents', { title: 'Mine', parent: number })).status).toBe(403);
  });
});

describe('given a parent that is less urgent than what comes under it', () => {
  const CRITICAL = { impact: 'critical', urgency: 'critical' };
  const LOW = { impact: 'low', urgency: 'low' };
  const HIGH = { impact: 'high', urgency: 'high' };
  const under = async (parent: string, levels: object) =>
    (await (await desk.as('integration')).open({ title: 'Offline', parent, ...levels })).number;

  it('then it rises with the worst, once, and falls back when that ends, to the worst of the others', async () => {
    const agent = await desk.as('agent');
    const { number: parent } = await ours('No network in building 3');
    const high = await under(parent, HIGH);
    const criticals = await Promise.all([1, 2, 3].map(() => under(parent, CRITICAL)));
    await desk.settle();
    const { priority, raised } = await agent.read(parent);
    expect([priority, criticals.includes(raised?.by ?? '')]).toEqual(['critical', true]);
    const rises = (await agent.timeline(parent)).filter(({ type }) => type === 'reclassified');
    expect(rises.length).toBeLessThanOrEqual(2);
    for (const number of criticals) await agent.do(number, 'cancel', { reason: 'Was the cable' });
    await desk.settle();
    expect(await agent.read(parent)).toMatchObject({ priority: 'high', raised: { by: high } });
    await agent.change(high, { parent: null });
    await desk.settle();
    expect(await agent.read(parent)).toMatchObject({ priority: 'medium', raised: null });
  });

  it('when a child gets worse, better or opens again then the parent follows, unless it is overridden', async () => {
    const agent = await desk.as('agent');
    const { number: parent } = await ours('No network in building 4');
    const [child] = [await under(parent, LOW), await under(parent, LOW)];
    const settled = async () => {
      await desk.settle();
      return (await agent.read(parent)).priority;
    };
    await agent.change(child, CRITICAL);
    expect(await settled()).toBe('critical');
    await agent.change(child, HIGH);
    expect(await settled()).toBe('high');
    await agent.do(child, 'resolve', FIXED);
    expect(await settled()).toBe('medium');
    await agent.do(child, 'reopen', { reason: 'Again' });
    expect(await settled()).toBe('high');
    await agent.change(parent, { priority: 'low', reason: 'Nobody is there at night' });
    await agent.change(child, CRITICAL);
    expect(await settled()).toBe('low');
    await agent.change(parent, { priority: null });
    expect(await settled()).toBe('critical');
    for (const number of [child, parent]) await agent.do(number, 'cancel', { reason: 'The scenario is over' });
  });
});
