import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { nextMonday, secondsAfter } from '#test/harness/instants.ts';
import { subscribe } from '#test/harness/readers/subscribe.ts';

const desk = deskForThisFile();
const [MANAGER, LEAD, BOARD, OPS] = ['manager@example.com', 'lead@example.com', 'board@example.com', 'ops@example.com'];
const [SUE, ANA, READER] = ['sue@example.com', 'ana@example.com', 'reader@example.net'];
const ALERTS = 50;
const CALM = 5;

let agent: ApiClient;
let manager: ApiClient;

beforeAll(async () => {
  const owner = await desk.as('process_owner');
  [agent, manager] = [await desk.as('agent'), await desk.as('incident_manager', { email: MANAGER })];
  const put = async (path: string, body: object) => expect((await owner.request('PUT', path, body)).status).toBe(200);
  for (const email of [SUE, LEAD]) await put(`/people/${email}`, { name: email, groups: [] });
  const layer = { name: 'all', start: '2026-01-05T09:00', handoff: { every: 1, unit: 'week' }, people: [SUE] };
  await put('/schedules/scribes', { label: 'Scribes', zone: 'UTC', owner: MANAGER, layers: [layer] });
  await put('/configuration-items/payments', { label: 'Payments', service: true, public: true });
  const admin = await desk.as('admin');
  await admin.configure((document) => ({
    incidentManager: MANAGER,
    problemManager: MANAGER,
    serviceLevels: [],
    alerts: { ...(document.alerts as object), storm: { incidents: CALM, withinMinutes: 5 } },
    groups: { 'service-desk': { label: 'Service desk', tier: 1, email: OPS } },
    statusPage: { enabled: true, label: 'Example', languages: ['en', 'de'] },
    majorIncidents: {
      rules: [{ name: 'many', match: {}, children: ALERTS - 10 }],
      roles: { commander: { label: 'Commander' }, scribe: { label: 'Scribe', schedule: 'scribes' } },
      bridge: 'https://meet.example.com/{number}',
      plans: { board: { match: {}, stakeholders: [BOARD], cadence: { critical: 'PT30M', low: 'PT30M' } } },
    },
  }));
});

/** Every mail since the last time, as whom it went to and what it was about. */
let seen = 0;
async function told(): Promise<string[]> {
  await desk.settle();
  const all = (await desk.controls.mail()).slice(seen);
  seen += all.length;
  return all.map(({ to, subject }) => `${to} ${subject.replace(/^\[[^\]]+\] /, '').replace(/: .*/, '')}`).toSorted();
}

const fire = (n: number, state = 'firing') =>
  desk.putAlert({ key: `host-${n}`, state, severity: 'critical', title: `Host ${n} is down`, resource: `host-${n}` });

async function page(): Promise<{
  state: string;
  announcements: { body: string; updates: { body: string }[] }[];
  text: string;
}> {
  const { api } = await desk.controls.addresses();
  const text = await (await fetch(`${api}/status-page/default.json`)).text();
  return { ...JSON.parse(text), text };
}

describe('given fifty alerts within minutes', () => {
  it('then the whole procedure runs: proposed, accepted, told of, late twice, restored, reviewed, its lessons done', async () => {
    await desk.moveTo(nextMonday(await desk.controls.now(), '09:30'));
    desk.watch.forget([MANAGER, LEAD, BOARD, OPS, SUE, ANA, READER]);
    await subscribe(desk, [READER], ['payments']);
    await agent.open({ title: 'I cannot pay', requester: { email: ANA }, configurationItems: ['payments'] });
    await told();

    for (let n = 1; n <= ALERTS; n++) await fire(n);
    await desk.settle();
    const [storm, ...others] = await agent.list('major=proposed');
    expect(others).toEqual([]);
    const number = storm?.number ?? '';
    expect(storm?.major).toMatchObject({
      state: 'proposed',
      reason: expect.stringContaining(`${ALERTS - 10} records`),
    });
    expect((await told()).filter((mail) => mail.startsWith(MANAGER))).toEqual([`${MANAGER} Major incident?`]);

    // One command: who leads, the bridge, the team, the stakeholders, the clock.
    const { major, status } = await manager.do(number, 'major/accept', { commander: LEAD });
    expect({ status, major }).toMatchObject({
      status: storm?.status,
      major: { commander: LEAD, roles: { scribe: SUE }, bridge: `https://meet.example.com/${number}` },
    });
    const due = major?.nextUpdateAt ?? '';
    expect(await told()).toEqual([`${BOARD} Major incident`, `${LEAD} Page`, `${SUE} Page`]);

    for (const late of [due, secondsAfter(due, 1800)]) {
      await desk.moveTo(secondsAfter(late, -1));
      expect(await told()).toEqual([]);
      await desk.moveTo(late);
      expect(await told()).toEqual([`${LEAD} Update missing`, `${MANAGER} Update missing`]);
    }

    await manager.do(number, 'major/updates', {
      ...{ summary: 'Payments fail for half of the customers', needs: 'The second supplier', state: 'partial' },
      ...{ audience: ['stakeholders', 'public'], services: ['payments'] },
    });
    expect(await told()).toEqual([`${ANA} Outage`, `${BOARD} Update`, `${READER} Outage`]);
    const shown = await page();
    expect(shown).toMatchObject({
      state: 'partial',
      announcements: [{ body: 'Payments fail for half of the customers' }],
    });
    for (const word of ['The second supplier', number, LEAD, ANA, 'Host', storm?.title ?? ''])
      expect(shown.text).not.toContain(word);

    const now = await desk.controls.now();
    await manager.do(number, 'major/milestones', { name: 'identified', at: now });
    await manager.do(number, 'major/notes', { kind: 'decision', text: 'We fail over the database' });
    await manager.do(number, 'major/milestones', { name: 'mitigated', at: now });
    for (let n = 1; n <= ALERTS; n++) await fire(n, 'resolved');
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ major: { state: 'accepted' } });
    if ((await agent.read(number)).status !== 'resolved')
      await agent.do(number, 'resolve', { code: 'fixed', notes: 'Failed over' });
    await desk.settle();
    const restored = await agent.read(number);
    expect(restored.major).toMatchObject({ nextUpdateAt: null, review: { state: 'open' } });
    expect(restored.major?.milestones.map(({ name }) => name)).toEqual([
      'detected',
      'declared',
      'identified',
      'mitigated',
      'restored',
    ]);
    const children = await agent.list(`parent=${number}&limit=100`);
    expect(new Set(children.map((child) => child.status))).toEqual(new Set(['resolved']));
    const [announcement] = (await manager.pages('/announcements')) as { number: string }[];
    await told();
    expect(
      (await manager.post(`/announcements/${announcement?.number}/resolve`, { body: 'All payments work again' }))
        .status,
    ).toBe(200);
    expect(await told()).toEqual([`${ANA} Over`, `${READER} Over`]);
    expect(await page()).toMatchObject({ state: 'operational' });

    // It is reviewed before it closes, and closes when it was.
    const closed = await agent.post(`/incidents/${number}/close`, {});
    expect([closed.status, JSON.stringify(closed.body)]).toEqual([409, expect.stringContaining('review')]);
    expect(await agent.request('GET', `/incidents/${number}/review`)).toMatchObject({
      body: { state: 'open', answers: { 'updates-kept': expect.stringContaining('2') } },
    });
    const patch = { rootCause: 'A full disk', contributingFactors: ['No alarm on it'] };
    expect((await manager.request('PATCH', `/incidents/${number}/review`, patch)).status).toBe(200);
    const lesson = { text: 'Watch the disk', owner: SUE, due: { businessDays: 20 } };
    expect((await manager.post(`/incidents/${number}/review/lessons`, lesson)).status).toBe(201);
    expect(await told()).toEqual([`${SUE} Lesson`]);
    expect((await manager.post(`/incidents/${number}/review/complete`, {})).status).toBe(200);
    expect((await agent.read(number)).major).toMatchObject({ state: 'ended', review: { state: 'completed' } });
    await told();
    await desk.advance('P10D');
    expect(await agent.read(number)).toMatchObject({ status: 'closed' });
    await told();

    const report = await agent.request('GET', `/incidents/${number}/report?format=md`);
    expect(report.status).toBe(200);
    const [text] = [String(report.body)];
    for (const word of ['A full disk', 'Watch the disk', 'We fail over the database']) expect(text).toContain(word);
    for (const word of [ANA, READER]) expect(text).not.toContain(word);
    const sue = await desk.as('agent', { email: SUE });
    expect(
      (await sue.post(`/incidents/${number}/review/lessons/L1/complete`, { notes: 'Alarm is there' })).status,
    ).toBe(200);
    await desk.advance('P60D');
    expect((await told()).filter((mail) => mail.startsWith(SUE))).toEqual([]);
    expect(await desk.controls.deadLetters()).toEqual([]);
  }, 240_000);
});
