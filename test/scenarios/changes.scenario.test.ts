import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { groupsOf, Monitored } from '#test/harness/desk/monitored.ts';
import { secondsAfter, wholeSecond } from '#test/harness/instants.ts';
import { expectProblem } from '#test/harness/problem.ts';

const HOUR = 3600;

const desk = deskForThisFile();
let agent: ApiClient;
let owner: ApiClient;
let ops: string;

interface Change {
  readonly number: string;
  readonly status: string;
  readonly incident: string | null;
  readonly conflicts: readonly { readonly number: string }[];
}

beforeEach(async () => {
  [agent, owner, ops] = [await desk.as('agent'), await desk.as('process_owner'), desk.person('ops')];
  await owner.configure(() => ({ groups: groupsOf(ops) }));
});

async function asked(path: string, body: object = {}, by = agent, status = 200): Promise<Change> {
  const answer = await by.post(`/changes${path}`, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  return answer.body as unknown as Change;
}

const request = (body: object = {}) => asked('', { title: 'Enlarge the pool', risk: 'medium', ...body }, agent, 201);
const approved = async (body: object = {}) => {
  const { number } = await request(body);
  const change = await asked(`/${number}/approve`, {}, owner);
  await desk.mailTo(agent.email);
  return change;
};
const read = async (number: string) => (await agent.request('GET', `/changes/${number}`)).body as unknown as Change;
const list = async (query: string) =>
  ((await agent.request('GET', `/changes?${query}`)).body as { items: Change[] }).items.map(({ number }) => number);

/** An hour from now on, for one thing. */
async function windowFor(item: string, more: object = {}) {
  const from = await desk.controls.now();
  const to = wholeSecond(secondsAfter(from, HOUR));
  const { number } = await approved({ configurationItems: [item], ...more });
  const change = await asked(`/${number}/schedule`, { from, to });
  return { change, from, to, thing: new Monitored(desk, agent, item) };
}

/** Somebody's, taken up by the agent. */
async function incident(name: string): Promise<{ number: string; requester: string }> {
  const requester = desk.person(name);
  const { number } = await agent.open({ title: 'Checkout is slow', requester: { email: requester } });
  await desk.mailTo(requester);
  await agent.do(number, 'accept');
  return { number, requester };
}

async function onHold(name: string) {
  const { number, requester } = await incident(name);
  const raised = (await agent.post(`/incidents/${number}/change`, {})).body as unknown as Change;
  await agent.do(number, 'hold', { reason: 'awaiting_change', comment: raised.number });
  await desk.mailTo(requester);
  await asked(`/${raised.number}/approve`, {}, owner);
  return { number, change: raised.number };
}

describe('given a change that somebody asks for', () => {
  it('when it is not approved then it is not done, and who asked for it does not approve it', async () => {
    const manager = await desk.as('incident_manager');
    const mine = await asked('', { title: 'Enlarge the pool', risk: 'low' }, manager, 201);
    const done = { outcome: 'successful', notes: 'Forty' };
    expectProblem(await agent.post(`/changes/${mine.number}/implement`, done), 409);
    expectProblem(await manager.post(`/changes/${mine.number}/approve`, {}), 403);
    expectProblem(await agent.post(`/changes/${mine.number}/approve`, {}), 403);
    expect(await asked(`/${mine.number}/approve`, {}, owner)).toMatchObject({ status: 'approved' });
    expect((await desk.mailTo(manager.email)).subject).toContain('Change approved');
    expect(await asked(`/${mine.number}/implement`, done)).toMatchObject({ status: 'implemented', window: null });
    expectProblem(await agent.post(`/changes/${mine.number}/cancel`, {}), 409);
    const admin = await desk.as('admin');
    const own = await asked('', { title: 'Enlarge the pool', risk: 'low' }, admin, 201);
    expect(await asked(`/${own.number}/approve`, {}, admin)).toMatchObject({ status: 'approved' });
  });

  it('when there is a change manager then they are told once, and who asked for it of a refusal', async () => {
    const manager = desk.person('change-manager');
    await owner.configure(() => ({ changeManager: manager }));
    const { number } = await request({ description: 'Forty *connections*' });
    expect(await desk.mailTo(manager)).toMatchObject({ subject: expect.stringContaining(`to approve: ${number}`) });
    expect(await asked(`/${number}/reject`, { reason: 'Not before the sale' }, owner)).toMatchObject({
      ...{ status: 'rejected', refusal: { by: owner.email, reason: 'Not before the sale' } },
    });
    expect((await desk.mailTo(agent.email)).text).toContain('Not before the sale');
    await owner.configure(() => ({ changeManager: null }));
  });

  it('when they are listed then by status, person and span, and windows on one item are told as conflicts', async () => {
    const [one, two] = [await windowFor('shared', { assignee: agent.email }), await windowFor('shared')];
    expect(two.change.conflicts).toMatchObject([{ number: one.change.number }]);
    expect((await read(one.change.number)).conflicts).toMatchObject([{ number: two.change.number }]);
    const both = [one.change.number, two.change.number];
    const span = `from=${one.from}&to=${two.to}`;
    expect(await list(span)).toEqual(both);
    expect(await list(`${span}&assignee=${agent.email}`)).toEqual([one.change.number]);
    expect(await list(`from=${secondsAfter(two.to, 1)}&to=${secondsAfter(two.to, HOUR)}`)).toEqual([]);
    expect(await list('status=scheduled')).toEqual(both);
    expect(await list(`assignee=${agent.email}`)).toEqual([one.change.number]);
    expectProblem(await agent.request('GET', `/changes?from=${one.from}`), 400);
    for (const number of both) await asked(`/${number}/cancel`);
    expect(await list(span)).toEqual([]);
  });
});

describe('given a change that was raised from an incident', () => {
  it('when it is raised twice then it is one, and both know of each other', async () => {
    const { number } = await incident('raiser');
    const made = await Promise.all([1, 2].map(() => agent.post(`/incidents/${number}/change`, {})));
    expect(made.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    const [first, second] = made.map(({ body }) => body as unknown as Change);
    expect(second?.number).toBe(first?.number);
    expect(first).toMatchObject({ title: 'Checkout is slow', risk: 'medium', incident: number });
    expect((await agent.read(number)).change).toBe(first?.number);
    const another = { title: 'Another', risk: 'low', incident: number };
    expectProblem(await agent.post('/changes', another), 409);
    expectProblem(await agent.post('/changes', { ...another, incident: 'INC-999999' }), 400);
    await asked(`/${first?.number}/reject`, {}, owner);
    await desk.mailTo(agent.email);
    await desk.mailTo(agent.email);
    const key = { 'idempotency-key': `another-${number}` };
    const [one, again] = [await agent.post('/changes', another, key), await agent.post('/changes', another, key)];
    expect((again.body as Change).number).toBe((one.body as Change).number);
    expect((await agent.read(number)).change).toBe((one.body as Change).number);
  });

  it('when it is implemented then a record that awaits it goes on, once, and says why', async () => {
    const { number, change } = await onHold('awaits');
    await desk.mailTo(agent.email);
    await asked(`/${change}/implement`, { outcome: 'successful', notes: 'Forty' }, owner);
    await desk.settle();
    expect((await desk.mailTo(agent.email)).text).toContain(`${change} was implemented`);
    expect(await agent.read(number)).toMatchObject({ status: 'in_progress', hold: null, change });
    expect(await desk.eventsOf(number, 'incident.resumed.v1')).toHaveLength(1);
    const notices = (await desk.eventsOf(number, 'incident.change-ended.v1')).map(({ detail }) => detail.data);
    expect(notices).toMatchObject([{ change, outcome: 'successful', endedBy: owner.email, resumes: true }]);
  });

  it('when it fails then whoever has the record is told, which stays on hold', async () => {
    const { number, change } = await onHold('fails');
    await desk.mailTo(agent.email);
    await asked(`/${change}/implement`, { outcome: 'rolled_back', notes: 'The pool did not start' }, owner);
    const { text } = await desk.mailTo(agent.email);
    expect(text).toContain('was rolled back');
    expect(text).toContain('The pool did not start');
    expect(await agent.read(number)).toMatchObject({ status: 'on_hold', hold: { reason: 'awaiting_change' } });
  });
});

describe('given a change that is scheduled', () => {
  it('when an alert of its item comes in its window then it is held to the end, and told then', async () => {
    const { change, to, thing } = await windowFor('held-by-change');
    await thing.fires();
    const { number } = await thing.onlyRecord();
    const quiet = { why: 'maintenance', name: change.number, ofChange: true };
    expect(await agent.read(number)).toMatchObject({ status: 'waiting', waitUntil: to, alert: { quiet } });
    const other = new Monitored(desk, agent, 'not-changed');
    await other.fires();
    await desk.mailTo(ops);
    await other.isOver();
    await desk.moveTo(to);
    expect((await desk.mailTo(ops)).text).toContain('held-by-change');
    expect(await agent.read(number)).toMatchObject({ status: 'new', alert: { quiet: null } });
    await thing.isOver();
  });

  it.each([
    ['canceled', 'cancel', { reason: 'Not tonight' }],
    ['implemented', 'implement', { outcome: 'successful', notes: 'Forty' }],
  ])('when it is %s before its end then what it held is told, and what comes later at once', async (_, act, body) => {
    const { change, thing } = await windowFor(`let-go-${act}`);
    await thing.fires();
    const { number } = await thing.onlyRecord();
    await asked(`/${change.number}/${act}`, body);
    await desk.settle();
    expect((await desk.mailTo(ops)).text).toContain(`let-go-${act}`);
    expect(await agent.read(number)).toMatchObject({ status: 'new', alert: { quiet: null } });
    await thing.isOver();
    const later = new Monitored(desk, agent, `let-go-${act}-later`);
    await later.fires();
    await desk.mailTo(ops);
    await later.isOver();
  });

  it('when it is done later than planned then what it holds waits for the new end', async () => {
    const { change, from, to, thing } = await windowFor('moved');
    await thing.fires();
    const { number } = await thing.onlyRecord();
    const later = secondsAfter(to, HOUR);
    await asked(`/${change.number}/schedule`, { from, to: later });
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ status: 'waiting', waitUntil: later });
    await asked(`/${change.number}/schedule`, { from: secondsAfter(later, HOUR), to: secondsAfter(later, 2 * HOUR) });
    expect(await agent.read(number)).toMatchObject({ status: 'new', alert: { quiet: null } });
    expect((await desk.mailTo(ops)).text).toContain('moved');
    await thing.isOver();
  });

  it('when its window is longer than planned then people are told at that end, once', async () => {
    const { change, from, to, thing } = await windowFor('longer');
    await thing.fires();
    const later = secondsAfter(to, HOUR);
    await asked(`/${change.number}/schedule`, { from, to: later });
    await desk.moveTo(later);
    await desk.mailTo(ops);
    await thing.isOver();
  });
});

describe('given changes of the account', () => {
  const ARN = 'arn:aws:ecs:eu-central-1:123456789012:service/shop';
  const deployment = (service: string, at: string, state: string, id = `ecs-svc/${service}`) =>
    desk.putEvents([
      {
        ...{ Source: 'aws.ecs', DetailType: 'ECS Deployment State Change', Time: new Date(at) },
        ...{ Resources: [`${ARN}/${service}`] },
        Detail: JSON.stringify({ eventType: 'INFO', eventName: `SERVICE_DEPLOYMENT_${state}`, deploymentId: id }),
      },
    ]);
  const nearby = async (number: string) =>
    ((await agent.request('GET', `/incidents/${number}/nearby-changes`)).body as { items: object[] }).items;

  it('when one was of what an alarm is about or depends on then it stands beside the record, and no stranger’s does', async () => {
    const put = (id: string, fields: object) =>
      owner.request('PUT', `/configuration-items/${id}`, { label: id, ...fields });
    await put('orders-db', { names: [`${ARN}/orders-*`], dependsOn: [] });
    await put('orders-shop', { names: ['orders-shop-*'], dependsOn: ['orders-db'] });
    const now = await desk.controls.now();
    const ago = (minutes: number) =>
      new Date(Date.parse(now) - minutes * 60_000).toISOString().replace(/\.\d+Z/, '.000Z');
    await deployment('orders-7', ago(12), 'COMPLETED');
    await deployment('orders-7', ago(14), 'IN_PROGRESS');
    await deployment('orders-7', ago(12), 'COMPLETED');
    await deployment('stranger', ago(3), 'COMPLETED');
    await deployment('orders-8', ago(150), 'COMPLETED');
    const planned = await approved({ title: 'Vacuum', configurationItems: ['orders-db'] });
    await asked(`/${planned.number}/implement`, { outcome: 'successful', notes: 'Done' });
    await desk.settle();
    const thing = new Monitored(desk, agent, 'orders-shop-1');
    await thing.fires();
    await desk.mailTo(ops);
    const { number } = await thing.onlyRecord();
    expect(await nearby(number)).toEqual([
      expect.objectContaining({ number: planned.number, source: 'firstline', configurationItem: 'orders-db' }),
      {
        ...{ at: ago(12), what: 'Service orders-7: SERVICE_DEPLOYMENT_COMPLETED', by: null },
        ...{ source: 'aws.ecs', configurationItem: 'orders-db' },
      },
    ]);
    expectProblem(await (await desk.as('requester')).request('GET', `/incidents/${number}/nearby-changes`), 403);
    await thing.isOver();
  });
});
