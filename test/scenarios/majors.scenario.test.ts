import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { nextMonday, secondsAfter, wholeSecond } from '#test/harness/instants.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const [MANAGER, BOARD, BOSS, GONE] = [
  'manager@example.com',
  'board@example.com',
  'boss@example.com',
  'gone@example.com',
];
const [SUE, BEN] = ['sue@example.com', 'ben@example.com'];
const CRITICAL = { impact: 'critical', urgency: 'critical', title: 'The shop is down' };

let agent: ApiClient;
let manager: ApiClient;

beforeAll(async () => {
  const owner = await desk.as('process_owner');
  [agent, manager] = [await desk.as('agent'), await desk.as('incident_manager', { email: MANAGER })];
  for (const [email, groups] of [
    [SUE, []],
    [BEN, ['infrastructure']],
    [GONE, []],
  ] as const) {
    expect(await owner.request('PUT', `/people/${email}`, { name: email, groups })).toMatchObject({ status: 200 });
  }
  const layer = { name: 'all', start: '2026-01-05T09:00', handoff: { every: 1, unit: 'week' }, people: [SUE] };
  const schedule = { label: 'Scribes', zone: 'Europe/Berlin', owner: MANAGER, layers: [layer] };
  expect(await owner.request('PUT', '/schedules/scribes', schedule)).toMatchObject({ status: 200 });
  const payments = { label: 'Payments', service: true, public: true };
  expect(await owner.request('PUT', '/configuration-items/payments', payments)).toMatchObject({ status: 200 });
  const admin = await desk.as('admin');
  await admin.configure(() => ({
    incidentManager: MANAGER,
    serviceLevels: [],
    chains: { managers: [BOSS, BOARD] },
    majorIncidents: {
      rules: [{ name: 'many', match: {}, children: 3 }],
      roles: {
        commander: { label: 'Commander' },
        communications: { label: 'Communications' },
        scribe: { label: 'Scribe', schedule: 'scribes' },
      },
      bridge: 'https://meet.example.com/{number}',
      plans: {
        board: {
          match: { priority: 'critical' },
          stakeholders: [{ chain: 'managers' }, GONE],
          cadence: { critical: 'PT30M' },
        },
      },
    },
  }));
  expect(await owner.request('DELETE', `/people/${GONE}`)).toMatchObject({ status: 200 });
});

async function opened(fields: object = {}) {
  const bob = desk.person('bob');
  const incident = await agent.open({ ...CRITICAL, requester: { email: bob }, ...fields });
  await desk.mailTo(bob);
  return { ...incident, bob };
}

/** Nobody hears of it any more. */
async function over({ number, bob }: { number: string; bob: string }) {
  await agent.do(number, 'cancel', { reason: 'Over' });
  await desk.mailTo(bob);
}

describe('given a major incident', () => {
  it('when it is accepted then one command calls the team, tells the stakeholders and starts the clock; late updates go up at their second', async () => {
    await desk.moveTo(nextMonday(await desk.controls.now(), '12:00'));
    const incident = await opened();
    const { number } = incident;
    await agent.do(number, 'assign', { group: 'infrastructure' });
    await agent.do(number, 'major/propose', { reason: 'Nobody can pay' });
    expect((await desk.mailTo(MANAGER)).subject).toContain('Major incident?');
    expect(await agent.post(`/incidents/${number}/major/accept`, {})).toMatchObject({ status: 403 });

    const { status, clocks, hasChildren } = await agent.read(number);
    const accepted = await manager.do(number, 'major/accept', { roles: { communications: BEN } });
    expect(accepted).toMatchObject({ status, hasChildren });
    expect(accepted.major).toMatchObject({
      ...{ state: 'accepted', commander: MANAGER, plan: 'board', cadence: 'PT30M' },
      ...{ bridge: `https://meet.example.com/${number}`, roles: { communications: BEN, scribe: SUE } },
    });
    const nextUpdateAt = accepted.major?.nextUpdateAt ?? '';
    expect(accepted.clocks).toEqual([
      ...clocks,
      expect.objectContaining({ name: 'update', state: 'running', dueAt: nextUpdateAt }),
    ]);
    for (const person of [BOARD, BOSS])
      expect((await desk.mailTo(person)).text).toContain(`https://meet.example.com/${number}`);
    for (const person of [SUE, BEN])
      expect((await desk.mailTo(person)).text).toContain(`https://meet.example.com/${number}`);
    const { items } = (await agent.request('GET', `/incidents/${number}/notifications`)).body as {
      items: { to: string | null; step: string; reason: string | null }[];
    };
    expect(items).toContainEqual(
      expect.objectContaining({ step: 'major-accepted', to: null, reason: expect.stringContaining(GONE) }),
    );

    // Nobody writes: at the second it is due, and at the next.
    for (const due of [nextUpdateAt, secondsAfter(nextUpdateAt, 1800)]) {
      await desk.moveTo(secondsAfter(due, -1));
      expect(
        (await desk.controls.mail(MANAGER)).filter(
          ({ subject }) => subject.includes('Update missing') && subject.includes(number),
        ),
      ).toHaveLength(due === nextUpdateAt ? 0 : 1);
      await desk.moveTo(due);
      for (const person of [MANAGER, BEN]) expect((await desk.mailTo(person)).subject).toContain('Update missing');
    }
    const breaches = await desk.eventsOf(number, 'incident.sla-breached.v1');
    expect(breaches.map(({ detail }) => [detail.data.clock, detail.data.breachedAt, detail.at])).toEqual(
      [nextUpdateAt, secondsAfter(nextUpdateAt, 1800)].map((due) => ['update', due, due]),
    );

    const update = {
      summary: 'Half of all payments fail',
      needs: 'A decision on the refund',
      audience: ['stakeholders'],
    };
    const updated = await manager.do(number, 'major/updates', update);
    expect(updated.major?.nextUpdateAt).toBe(secondsAfter(wholeSecond(updated.updatedAt), 1800));
    for (const person of [BOARD, BOSS]) expect((await desk.mailTo(person)).text).toContain('A decision on the refund');

    // To the public it is the announcement of the incident, once, and of the desk's words what was written for the public alone.
    await manager.do(number, 'major/updates', {
      summary: 'Payments fail for some',
      audience: ['public'],
      services: ['payments'],
    });
    await desk.settle();
    await manager.do(number, 'major/updates', { summary: 'Payments work again', audience: ['public'] });
    await desk.settle();
    const [announced, ...others] = (await manager.pages('/announcements')) as {
      title: string;
      updates: { body: string }[];
    }[];
    expect(others).toEqual([]);
    expect(announced).toMatchObject({
      body: 'Payments fail for some',
      updates: [{ body: 'Payments work again' }],
      services: ['payments'],
    });
    expect(JSON.stringify(announced)).not.toContain('The shop is down');

    await manager.do(number, 'major/demote', { reason: 'A branch office' });
    for (const person of [BOARD, BOSS]) expect((await desk.mailTo(person)).text).toContain('A branch office');
    await desk.advance('PT2H');
    await over(incident);
  });

  it('when what is asked cannot be then the answer names the field, and nothing has changed', async () => {
    const incident = await opened();
    const { number } = incident;
    await manager.do(number, 'major/accept', {});
    for (const person of [BOARD, BOSS, SUE]) await desk.mailTo(person);
    const { version } = await agent.read(number);
    const refused = async (method: string, path: string, body: object, at: string) => {
      const answer = await manager.request(method, `/incidents/${number}/major${path}`, body);
      expectProblem(answer, 400, at);
    };
    await refused('PATCH', '', { bridge: 'see the wiki' }, 'bridge');
    await refused('PATCH', '', { plan: 'none' }, 'plan');
    await refused('PATCH', '', { cadence: 'PT0S' }, 'cadence');
    await refused('POST', '/milestones', { name: 'identified', at: '2026-01-01T00:00:00Z' }, 'at');
    await refused('POST', '/updates', { summary: 'x', nextUpdateAt: '2026-01-01T00:00:00Z' }, 'nextUpdateAt');
    await refused('POST', '/updates', { summary: 'x', audience: ['public'], services: ['nothing'] }, 'services.0');
    await refused('PUT', '/roles', { commander: GONE }, 'commander');
    expect((await agent.read(number)).version).toBe(version);
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'Failed over' });
    await desk.mailTo(incident.bob);
    expect((await desk.mailTo(MANAGER)).subject).toContain('Review');
    const closed = await agent.post(`/incidents/${number}/close`, {});
    expectProblem(closed, 409);
    expect(JSON.stringify(closed.body)).toContain('review');
    await manager.do(number, 'major/demote', { reason: 'Small' });
    for (const person of [BOARD, BOSS]) await desk.mailTo(person);
    await agent.do(number, 'close');
    await desk.mailTo(incident.bob);
  });
});

describe('given a rule that proposes what many records are under', () => {
  it('when the third comes then it is proposed, once, and stands first on the board', async () => {
    const parent = await opened({ title: 'The network is down' });
    const children = [];
    for (let child = 0; child < 4; child++) {
      children.push(await opened({ title: `No network on floor ${child}`, parent: parent.number }));
      await desk.settle();
      expect((await agent.read(parent.number)).major?.state).toBe(child < 2 ? undefined : 'proposed');
    }
    expect((await desk.mailTo(MANAGER)).text).toContain('3 records');
    const board = (await agent.pages('/majors?state=proposed')) as { number: string }[];
    expect(board.map(({ number }) => number)).toEqual([parent.number]);
    await manager.do(parent.number, 'major/reject', { reason: 'One building' });
    expect(await agent.pages('/majors?state=proposed')).toEqual([]);
    for (const one of [...children, parent]) await over(one);
  });
});
