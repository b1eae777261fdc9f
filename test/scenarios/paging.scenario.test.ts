import { beforeAll, describe, expect, it } from 'vitest';
import { instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { SentMail } from '#test/harness/desk/controls.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { nextMonday } from '#test/harness/instants.ts';
import { expectProblem } from '#test/harness/problem.ts';
import { quietRecords } from '#test/harness/quiet-records.ts';

const desk = deskForThisFile();
const [LIN, MAX, MANAGER] = ['lin@example.com', 'max@example.com', 'manager@example.com'];
const CRITICAL = { impact: 'critical', urgency: 'critical', title: 'The shop is down' };

let agent: ApiClient;
let owner: ApiClient;

beforeAll(async () => {
  [agent, owner] = [await desk.as('agent'), await desk.as('process_owner')];
  const admin = await desk.as('admin');
  for (const [email, groups] of [
    [LIN, []],
    [MAX, ['infrastructure']],
  ] as const) {
    await owner.request('PUT', `/people/${email}`, { name: email, groups });
  }
  const layer = { name: 'all', start: '2026-01-05T09:00', handoff: { every: 1, unit: 'week' }, people: [LIN] };
  const schedule = { label: 'First', zone: 'Europe/Berlin', owner: MANAGER, layers: [layer] };
  expect(await owner.request('PUT', '/schedules/first', schedule)).toMatchObject({ status: 200 });
  const steps = [
    { page: [{ schedule: 'first' }], wait: 'PT5M' },
    { page: [{ group: 'infrastructure' }], wait: 'PT5M' },
  ];
  await admin.configure(() => ({
    incidentManager: MANAGER,
    serviceLevels: [],
    paging: {
      policies: { night: { steps, repeat: 1 } },
      rules: [{ match: { priority: 'critical' }, policy: 'night' }],
    },
  }));
});

/** Opened for somebody who is told that it is there. */
const { opened, over } = quietRecords(desk, () => agent);

/** Who was paged about a record, as the API tells it. */
async function pages(number: string): Promise<string[]> {
  const items = (await agent.pages(`/incidents/${number}/pages`)) as { at: string; person: string; outcome: string }[];
  return items.map(({ at, person, outcome }) => `${at} ${person} ${outcome}`);
}

/** Its requester hears of that, too. */
const linkOf = ({ text }: SentMail) => new URL(/https?:\/\/\S+\/pages\/\S+/.exec(text)?.[0] ?? '').pathname;

async function visit(path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  const { api } = await desk.controls.addresses();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(`${api}${path}`, method === 'GET' ? {} : { method, headers, body: '' });
  return { status: answer.status, body: await answer.text() };
}

describe('given a critical record that nobody accepts', () => {
  it('when time goes by then each is paged at their second, twice, and the incident manager is told once', async () => {
    await desk.moveTo(nextMonday(await desk.controls.now(), '02:00'));
    const { number, openedAt } = await opened(CRITICAL);
    // Deadlines are whole seconds, and never early.
    const late = (seconds: number) => instant(roundedUpToSecond(millis(openedAt) + seconds * 1000));
    await desk.advance('PT25M');
    expect(await pages(number)).toEqual([
      `${openedAt} ${LIN} sent`,
      `${late(300)} ${MAX} sent`,
      `${late(600)} ${LIN} sent`,
      `${late(900)} ${MAX} sent`,
    ]);
    for (const to of [LIN, LIN, MAX, MAX, MANAGER]) expect((await desk.mailTo(to)).subject).toContain(number);
    const exhausted = (await desk.controls.events('incident.paging-exhausted.v1')).filter(
      (e) => e.detail.number === number,
    );
    expect(exhausted.map(({ detail }) => detail.at)).toEqual([late(1200)]);
    expect((await agent.read(number)).paging).toMatchObject({ state: 'exhausted', next: null });
    await over(number);
  });
});

describe('given whoever is paged by mail', () => {
  it('when they look at its link then nothing happens, and when they take it then it is theirs and nobody else is paged', async () => {
    const { number } = await opened(CRITICAL);
    const path = linkOf(await desk.mailTo(LIN));
    expect(await visit(path)).toMatchObject({ status: 200, body: expect.stringContaining('Take it') });
    expect((await agent.read(number)).status).toBe('new');
    expect(await visit(path, 'POST')).toMatchObject({ status: 200, body: expect.stringContaining('It is yours') });
    expect(await agent.read(number)).toMatchObject({
      ...{ status: 'in_progress', assignee: LIN },
      paging: { state: 'acknowledged', acknowledgedBy: LIN, next: null },
    });
    // Twice is once.
    expect(await visit(path, 'POST')).toMatchObject({ status: 200 });
    await desk.advance('PT1H');
    expect(await pages(number)).toHaveLength(1);
    expect((await visit(path.slice(0, -3))).status).toBe(404);
    await over(number);
    expect((await visit(path, 'POST')).status).toBe(410);
  });
});

describe('given somebody who wants help', () => {
  it('when they page by hand then whoever it names hears of it, and nobody behind it is an error that says why', async () => {
    const { number } = await opened({ title: 'A slow printer' });
    expectProblem(await agent.post(`/incidents/${number}/page`, { whom: { schedule: 'none' } }), 400, 'whom');
    await agent.do(number, 'page', { whom: { schedule: 'first' }, message: 'Do you know this one?' });
    await desk.advance('PT1M');
    const mail = await desk.mailTo(LIN);
    expect(mail.text).toContain('Do you know this one?');
    expect(await pages(number)).toMatchObject([expect.stringContaining(`${LIN} sent`)]);
    await over(number);
  });
});
