import { beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '#events/incident/incident.ts';
import { answerTo } from '#test/harness/correspondence.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const weekdays = ['09:00-17:00'];
const OFFICE = { zone: 'UTC', week: { mon: weekdays, tue: weekdays, wed: weekdays, thu: weekdays, fri: weekdays } };

let owner: ApiClient;
/** Nobody is acknowledged what a machine reports. */
let machine: ApiClient;

beforeAll(async () => {
  [owner, machine] = [await desk.as('process_owner'), await desk.as('integration')];
});

/** Somebody new in the group, with their client. */
async function somebody(name: string, fields: object = {}): Promise<ApiClient> {
  const client = await desk.as('agent', { email: desk.person(name) });
  await put(client.email, fields);
  return client;
}

async function put(email: string, fields: object): Promise<void> {
  const body = { name: email, groups: ['service-desk'], ...fields };
  expect((await owner.request('PUT', `/people/${email}`, body)).status).toBe(200);
}

/** A group whose people are those alone that are put into it from here on. */
async function assigning(rule: object, more: object = {}): Promise<void> {
  const { items } = (await owner.request('GET', '/people?limit=100')).body as { items: { email: string }[] };
  for (const { email } of items) await owner.request('DELETE', `/people/${email}`);
  const group = { label: 'Service desk', tier: 1, assignment: rule, ...more };
  await owner.configure(({ groups, calendars }) => ({
    groups: { ...(groups as object), 'service-desk': group },
    calendars: { ...calendars, office: OFFICE },
  }));
}

async function opened(fields: object = {}): Promise<Incident> {
  const { number } = await machine.open({ title: 'Lamp', channel: 'api', ...fields });
  await desk.settle();
  return machine.read(number);
}

describe('given office hours', () => {
  it('when it is night then it waits for the morning, and at noon it is whoever has no break', async () => {
    await assigning({ method: 'round_robin' }, { calendar: 'office' });
    const [ann, ben] = [await somebody('ann'), await somebody('ben')];
    const lunch = { from: '2026-09-08T12:00:00.000Z', to: '2026-09-08T13:00:00.000Z' };
    expect((await ben.request('POST', `/people/${ben.email}/absences`, lunch)).status).toBe(201);
    await desk.moveTo('2026-09-07T20:00:00.000Z');
    const { number, assignment } = await opened();
    const retryAt = '2026-09-08T09:00:00.000Z';
    expect(assignment).toEqual({ state: 'waiting', reason: 'not_at_work', retryAt });
    await desk.moveTo(retryAt);
    expect(await machine.read(number)).toMatchObject({ assignee: ann.email, assignment: { reason: 'round_robin' } });
    expect((await desk.mailTo(ann.email)).text).toContain('It is your turn');
    await ann.do(number, 'accept');
    await desk.moveTo('2026-09-08T12:30:00.000Z');
    const ada = desk.person('ada');
    await desk.mailer.send({ from: ada, to: desk.mailbox, subject: 'Printer on fire', text: 'Third floor.' });
    await desk.mailTo(ada);
    expect((await desk.mailTo(ann.email)).subject).toContain('Printer on fire');
  });
});

describe('given people who take one at a time', () => {
  it('when all have one then the next waits, and is whose they have settled theirs, or see it taken over', async () => {
    await assigning({ method: 'least_loaded' });
    const [cid, dan] = [await somebody('cid', { capacity: 1 }), await somebody('dan', { capacity: 1 })];
    const first = await opened();
    const second = await opened();
    expect([first.assignee, second.assignee]).toEqual([cid.email, dan.email]);
    const third = await opened();
    expect(third).toMatchObject({
      assignee: null,
      assignment: { state: 'waiting', reason: 'at_capacity', retryAt: null },
    });
    await dan.do(second.number, 'hold', { reason: 'awaiting_supplier', comment: 'A part is on its way' });
    await desk.settle();
    expect(await machine.read(third.number)).toMatchObject({ assignee: dan.email, assignment: { state: 'assigned' } });
    for (const { email } of [cid, dan, dan]) await desk.mailTo(email);
    const fourth = await opened();
    expect(fourth.assignment).toMatchObject({ state: 'waiting', reason: 'at_capacity' });
    await (await desk.as('agent')).do(third.number, 'accept');
    await desk.settle();
    expect(await machine.read(fourth.number)).toMatchObject({ assignee: dan.email });
    await desk.mailTo(dan.email);
    const fifth = await opened();
    expect(fifth.assignment).toMatchObject({ state: 'waiting', reason: 'at_capacity' });
    await assigning({ method: 'none' });
    await desk.settle();
    expect((await machine.read(fifth.number)).assignment).toEqual({ state: 'none', reason: null, retryAt: null });
  });
});

describe('given a schedule', () => {
  it('when it has a gap then it waits for the next shift, or for somebody who stands in', async () => {
    await assigning({ method: 'none' });
    // Who is on call need not be in the group; whom a schedule names stays one of the desk's people.
    const outside = { groups: [] };
    const [hal, ida] = [await somebody('hal', outside), await somebody('ida', outside)];
    const planner = desk.person('planner');
    const layer = { name: 'days', start: '2026-09-07T09:00', handoff: { every: 1, unit: 'day' }, people: [hal.email] };
    const hours = { mon: weekdays, tue: weekdays, wed: weekdays };
    const schedule = { label: 'Desk', zone: 'UTC', owner: planner, layers: [{ ...layer, hours }] };
    expect((await owner.request('PUT', '/schedules/desk', schedule)).status).toBe(200);
    await owner.configure(({ groups }) => ({
      groups: {
        ...(groups as object),
        'service-desk': { label: 'Service desk', tier: 1, assignment: { method: 'on_call', schedule: 'desk' } },
      },
    }));
    const first = await opened();
    expect(first.assignee).toBe(hal.email);
    await hal.do(first.number, 'accept');
    await desk.moveTo('2026-09-08T20:00:00.000Z');
    const { number, assignment } = await opened();
    const retryAt = '2026-09-09T09:00:00.000Z';
    expect(assignment).toEqual({ state: 'waiting', reason: 'nobody_on_call', retryAt });
    const override = { from: '2026-09-08T20:00:00Z', to: '2026-09-08T21:00:00Z', person: ida.email };
    expect((await owner.request('POST', '/schedules/desk/overrides', override)).status).toBe(201);
    await desk.settle();
    expect(await machine.read(number)).toMatchObject({ assignee: ida.email, assignment: { reason: 'on_call' } });
    for (const email of [hal.email, ida.email, planner]) await desk.mailTo(email);
  });
});

describe('given somebody who does not take it', () => {
  it('when they decline then it is the next one’s, and the lead’s when all have; whoever joins gets it', async () => {
    const lead = desk.person('lead');
    const rule = { method: 'round_robin', skills: { network: ['switches'] } };
    await assigning(rule, { lead });
    const able = { skills: { switches: 1 } };
    const [eve, fay] = [await somebody('eve', able), await somebody('fay', able)];
    const gus = await somebody('gus');
    const { number, assignee } = await opened({ category: 'network' });
    expect(assignee).toBe(eve.email);
    const reason = 'On my way to the data centre';
    expectProblem(await gus.post(`/incidents/${number}/decline`, { reason }), 403);
    expect(await eve.do(number, 'decline', { reason })).toMatchObject({ assignee: fay.email });
    expect(await fay.do(number, 'decline', { reason })).toMatchObject({
      assignee: null,
      assignment: { state: 'waiting', reason: 'all_declined' },
    });
    expect((await desk.mailTo(lead)).text).toContain('have declined');
    await put(gus.email, able);
    await desk.settle();
    expect(await machine.read(number)).toMatchObject({ assignee: gus.email });
    await gus.do(number, 'accept');
    expectProblem(await gus.post(`/incidents/${number}/decline`, { reason }), 409);
    for (const { email } of [eve, fay, gus]) await desk.mailTo(email);
    const events = (await desk.eventsOf(number)).map((event) => event['detail-type']);
    expect(events.filter((type) => type === 'incident.declined.v1')).toHaveLength(2);
  });
});

describe('given somebody who knows more', () => {
  it('when they are asked then they answer the desk, and who has the record keeps it', async () => {
    await assigning({ method: 'none' });
    const agent = await desk.as('agent');
    const [ivy, ada] = [desk.person('ivy'), desk.person('ada')];
    const { number } = await agent.open({ title: 'Lamp', requester: { email: ada } });
    await agent.do(number, 'accept');
    const asked = await agent.do(number, 'support', { person: ivy, message: 'Which uplink is it?' });
    expect(asked).toMatchObject({ assignee: agent.email, participants: [], assignment: { state: 'none' } });
    const mail = await desk.mailTo(ivy);
    expect(mail.text).toContain('Which uplink is it?');
    await desk.mailer.send(answerTo(mail, ivy, 'The second one.'));
    expect((await desk.mailTo(agent.email)).text).toContain('The second one.');
    const { data } = (await agent.timeline(number)).find(({ type }) => type === 'commented') ?? {};
    expect(data).toMatchObject({ body: 'The second one.', visibility: 'internal' });
    await desk.mailTo(ada);
    expectProblem(await agent.post(`/incidents/${number}/support`, { message: 'Who?' }), 400, 'person');
    expectProblem(await agent.post(`/incidents/${number}/support`, { group: 'nobody', message: 'Who?' }), 400, 'group');
  });
});

describe('given four equal people', () => {
  it('when twenty-four records open at once then everybody has six', async () => {
    await assigning({ method: 'round_robin' });
    const four = await Promise.all(['a', 'b', 'c', 'd'].map((name) => somebody(name)));
    const all = await Promise.all(Array.from({ length: 24 }, () => machine.open({ title: 'Lamp', channel: 'api' })));
    expect(all[0]?.assignment).toMatchObject({ state: 'waiting', reason: 'turn' });
    await desk.settle();
    const records = await Promise.all(all.map(({ number }) => machine.read(number)));
    for (const { email } of four) {
      expect(records.filter(({ assignee }) => assignee === email)).toHaveLength(6);
      await desk.mailTo(email);
    }
    expect(records[0]).toMatchObject({ status: 'assigned', owner: null, assignment: { state: 'assigned' } });
    expect(records[0]?.clocks.find(({ name }) => name === 'response')?.state).toBe('running');
    desk.watch.forget(four.map(({ email }) => email));
  });
});
