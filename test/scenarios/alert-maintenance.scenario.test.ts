import { describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { groupsOf, Monitored } from '#test/harness/desk/monitored.ts';
import { secondsAfter, wholeSecond } from '#test/harness/instants.ts';

const HOUR = 3600;

const desk = deskForThisFile();

/** An hour from now on in which alerts about one thing are expected. */
async function window(during: 'hold' | 'note' | 'drop', item: string, more: object = {}) {
  const [agent, admin, ops] = [await desk.as('agent'), await desk.as('admin'), desk.person('ops')];
  const from = await desk.controls.now();
  const to = wholeSecond(secondsAfter(from, HOUR));
  await admin.configure(() => ({
    groups: groupsOf(ops),
    maintenanceWindows: { [item]: { from, to, items: [`${item}*`], during } },
    ...more,
  }));
  return { agent, admin, ops, to, thing: new Monitored(desk, agent, item) };
}

describe('given a window that holds', () => {
  it('when it ends and the alert still fires then it comes up, and people are told', async () => {
    const { agent, ops, to, thing } = await window('hold', 'held-on');
    await thing.fires();
    const { number } = await thing.onlyRecord();
    expect(await agent.read(number)).toMatchObject({
      ...{ status: 'waiting', waitUntil: to },
      alert: { quiet: { why: 'maintenance', name: 'held-on' } },
    });
    expect(await agent.list('configurationItem=held-on')).toEqual([]);
    await thing.fires({ severity: 'critical' });
    await desk.moveTo(to);
    const mail = await desk.mailTo(ops);
    expect(mail.text).toContain('held-on');
    expect(await agent.read(number)).toMatchObject({ status: 'new', alert: { quiet: null, occurrences: 2 } });
    const [opened] = await desk.eventsOf(number, 'incident.opened.v1');
    expect(opened).toBeDefined();
    const notices = (await agent.request('GET', `/incidents/${number}/notifications`)).body;
    expect(JSON.stringify(notices)).toContain('maintenance: held-on');
    await thing.isOver();
  });

  it('when it recovers meanwhile then it is resolved, and nobody ever hears of it', async () => {
    const { agent, to, thing } = await window('hold', 'held-out');
    await thing.fires();
    await thing.recovers();
    const { number } = await thing.onlyRecord();
    await desk.moveTo(to);
    expect(await agent.read(number)).toMatchObject({ status: 'resolved', resolution: { code: 'recovered' } });
  });

  it('when somebody else has it by then then it goes there', async () => {
    const { admin, ops, to, thing } = await window('hold', 'held-over');
    await thing.fires();
    await admin.configure(() => ({
      groups: { ...groupsOf(ops), infrastructure: { label: 'Infrastructure', tier: 2, email: ops } },
      configurationItems: { over: { label: 'x', names: ['held-over'], dependsOn: [], group: 'infrastructure' } },
    }));
    await desk.moveTo(to);
    await desk.mailTo(ops);
    expect(await thing.onlyRecord()).toMatchObject({ group: 'infrastructure', status: 'assigned' });
    await thing.isOver();
  });

  it('when the alert is about something else then it is told at once', async () => {
    const { agent, ops } = await window('hold', 'elsewhere');
    const other = new Monitored(desk, agent, 'not-elsewhere');
    await other.fires();
    await desk.mailTo(ops);
    expect(await other.onlyRecord()).toMatchObject({ status: 'new', alert: { quiet: null } });
    await other.isOver();
  });
});

describe('given a window that notes', () => {
  it('then it is open all the time and told only at its end, with the escalation steps of the time before', async () => {
    const lead = desk.person('lead');
    const steps = [1, 2].map((percent) => ({
      ...{ name: `step ${percent}`, clock: 'response', at: { percent }, deliver: 'now' },
      actions: [{ do: 'tell', whom: [{ person: lead }] }],
    }));
    const { admin, ops, to, thing } = await window('note', 'noted');
    await admin.configure(({ serviceLevels }) => ({
      escalationPolicies: { night: { steps } },
      serviceLevels: serviceLevels.map((policy) => ({ ...(policy as object), escalation: 'night' })),
    }));
    await thing.fires();
    expect(await thing.onlyRecord()).toMatchObject({ status: 'new', alert: { quiet: { why: 'maintenance' } } });
    await desk.moveTo(to);
    await desk.mailTo(ops);
    expect((await desk.mailTo(lead)).text).toContain('step 2');
    await thing.isOver();
  });
});

describe('given a window that drops', () => {
  it('then nothing opens before it is over', async () => {
    const { ops, to, thing } = await window('drop', 'dropped');
    await thing.fires();
    expect(await thing.records()).toEqual([]);
    await desk.moveTo(to);
    await thing.fires();
    await desk.mailTo(ops);
    expect(await thing.onlyRecord()).toMatchObject({ status: 'new', alert: { occurrences: 1 } });
    await thing.isOver();
  });
});

/** Somebody quiets a thing for an hour. */
async function silence(item: string, more: object = {}) {
  const [agent, admin, ops] = [await desk.as('agent'), await desk.as('admin'), desk.person('ops')];
  await admin.configure(() => ({ groups: groupsOf(ops), maintenanceWindows: {} }));
  const until = wholeSecond(secondsAfter(await desk.controls.now(), HOUR));
  const make = () => agent.post('/silences', { match: { item }, until, reason: 'New disk', ...more });
  const end = async (id: string) => agent.request('DELETE', `/silences/${id}`);
  return { agent, ops, until, make, end, thing: new Monitored(desk, agent, item) };
}

const idOf = ({ status, body }: { status: number; body: unknown }) => {
  expect(status).toBe(201);
  return (body as { id: string }).id;
};

describe('given a silence', () => {
  it('when an alert fires then its record says by whom and why, and people are told at its end', async () => {
    const { agent, ops, until, make, thing } = await silence('quieted');
    const id = idOf(await make());
    expect((await agent.request('GET', '/silences')).body).toMatchObject({
      items: [{ id, match: { item: 'quieted' }, until, by: agent.email, reason: 'New disk', endedAt: null }],
    });
    await thing.fires();
    const { number } = await thing.onlyRecord();
    const quiet = { why: 'silence', name: id, by: agent.email, reason: 'New disk' };
    expect(await agent.read(number)).toMatchObject({ status: 'new', alert: { quiet } });
    const notices = (await agent.request('GET', `/incidents/${number}/notifications`)).body;
    expect(JSON.stringify(notices)).toContain(`silence by ${agent.email}: New disk`);
    await desk.moveTo(until);
    await desk.mailTo(ops);
    expect(await agent.read(number)).toMatchObject({ status: 'new', alert: { quiet: null } });
    expect((await agent.request('GET', '/silences')).body).toEqual({ items: [] });
    await thing.isOver();
  });

  it('when it is ended before its time then people are told of what still fires, and later ones at once', async () => {
    const { agent, ops, make, end, thing } = await silence('let-go');
    const id = idOf(await make());
    await thing.fires();
    const { number } = await thing.onlyRecord();
    const ended = await end(id);
    expect(ended).toMatchObject({ status: 200, body: { id, endedBy: agent.email } });
    await desk.settle();
    await desk.mailTo(ops);
    expect(await agent.read(number)).toMatchObject({ alert: { quiet: null } });
    expect((await end(id)).status).toBe(200);
    expect((await end('none')).status).toBe(404);
    await thing.isOver();
  });

  it('when it is about what is open already then that is shown as quiet at once', async () => {
    const { agent, ops, make, end, thing } = await silence('open-before');
    await thing.fires();
    await desk.mailTo(ops);
    const id = idOf(await make());
    const { number } = await thing.onlyRecord();
    expect(await agent.read(number)).toMatchObject({ alert: { quiet: { why: 'silence', name: id } } });
    await thing.fires({ severity: 'critical' });
    expect(await agent.read(number)).toMatchObject({ priority: 'critical', alert: { quiet: { name: id } } });
    await end(id);
    await desk.settle();
    await desk.mailTo(ops);
    await thing.isOver();
  });

  it.each([
    ['nothing at all', { match: {} }, 'match'],
    ['the past', { until: '2026-01-01T00:00:00Z' }, 'until'],
    ['an end before its beginning', { from: '2030-01-01T00:00:00Z' }, 'until'],
    ['no reason', { reason: ' ' }, 'reason'],
  ])('when it is to be about %s then it is refused', async (_, more, path) => {
    const { make } = await silence('refused', more);
    expect(await make()).toMatchObject({ status: 400, body: { errors: [{ path }] } });
  });

  it('when the same request comes twice then there is one silence', async () => {
    const { agent, end, until } = await silence('twice');
    const body = { match: { item: 'twice' }, until, reason: 'New disk' };
    const ids = await Promise.all(
      [1, 2].map(async () => idOf(await agent.post('/silences', body, { 'idempotency-key': 'silence-twice' }))),
    );
    expect(new Set(ids).size).toBe(1);
    await end(ids[0] ?? '');
  });
});
