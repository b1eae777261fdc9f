import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();

const OFFICE = { zone: 'UTC', always: true } as const;
const TUESDAY = '2026-09-08';

const GlanceSchema = z.looseObject({ dueAt: z.string().nullable(), state: z.string() });
const ChangedSchema = z.looseObject({
  clock: z.string(),
  effect: z.string().nullable(),
  before: GlanceSchema,
  after: GlanceSchema,
});
const ReportSchema = z.looseObject({
  status: z.string(),
  total: z.int(),
  done: z.int(),
  counts: z.looseObject({}),
  changed: z.array(ChangedSchema.extend({ number: z.string() })),
  breached: z.array(z.looseObject({ number: z.string(), clock: z.string() })),
  failed: z.array(z.unknown()),
  nextCursor: z.string().nullable(),
});

/** Starts a replay and answers its report when it is over. */
async function replayed(admin: ApiClient, headers: Record<string, string> = {}) {
  const started = await admin.post('/configuration/replays', {}, headers);
  expect(started.status).toBe(202);
  await desk.settle();
  const location = started.headers.get('location') ?? '';
  const report = ReportSchema.parse((await admin.request('GET', location)).body);
  expect(report.status).toBe('done');
  return { location, report };
}

function ofOffice(change: object) {
  return ({ calendars }: { calendars: Record<string, unknown> }) => ({
    calendars: { ...calendars, 'business-hours': { ...(calendars['business-hours'] as object), ...change } },
  });
}

/** The agent's own, with its acknowledgement read. */
async function opened(agent: ApiClient) {
  const { number } = await agent.open({ title: 'The printer jams', channel: 'api' });
  await desk.mailTo(agent.email);
  return number;
}

const dueOf = async (agent: ApiClient, number: string) =>
  (await agent.read(number)).clocks.find(({ name }) => name === 'resolution')?.dueAt;

describe('given open and closed incidents and a holiday that was forgotten', () => {
  it('when it is published and replayed then open deadlines move, closed ones stay, and the report names each', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const [first, second, finished] = [await opened(agent), await opened(agent), await opened(agent)];
    await agent.do(finished, 'accept');
    await agent.do(finished, 'resolve', { code: 'fixed', notes: 'Paper' });
    await agent.do(finished, 'close');
    await desk.mailTo(agent.email);
    const closed = await agent.read(finished);
    const before = [await dueOf(agent, first), await dueOf(agent, second)];
    await admin.configure(ofOffice({ holidays: [TUESDAY] }));
    expect([await dueOf(agent, first), await dueOf(agent, second)]).toEqual(before);

    const { location, report } = await replayed(admin);
    expect(report).toMatchObject({ total: 2, done: 2, counts: { changed: 2, breached: 0, failed: 0 }, failed: [] });
    const moved = report.changed.filter(({ clock }) => clock === 'resolution');
    expect(moved.map(({ number }) => number)).toEqual([first, second]);
    expect(moved.map((change) => change.before.dueAt)).toEqual(before);
    expect(moved.map((change) => change.after.dueAt)).toEqual([await dueOf(agent, first), await dueOf(agent, second)]);
    expect(moved[0]?.after.dueAt?.slice(0, 10)).toBe('2026-09-11');
    expect(await agent.read(finished)).toEqual(closed);
    expect((await agent.read(first)).configurationVersion).toBe(closed.configurationVersion + 1);

    const page = ReportSchema.parse((await admin.request('GET', `${location}?limit=1`)).body);
    expect(page.changed.every(({ number }) => number === first)).toBe(true);
    const rest = await admin.request('GET', `${location}?limit=1&cursor=${page.nextCursor}`);
    expect(ReportSchema.parse(rest.body).changed.every(({ number }) => number === second)).toBe(true);
  });

  it('when it is replayed again then nothing changes, and the same key is the same replay', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('process_owner')];
    const number = await opened(agent);
    const before = await agent.read(number);
    const { location, report } = await replayed(admin, { 'idempotency-key': 'once' });
    expect(report.counts).toEqual({ changed: 0, breached: 0, failed: 0 });
    expect(await agent.read(number)).toMatchObject({ version: before.version, updatedAt: before.updatedAt });
    const again = await admin.post('/configuration/replays', {}, { 'idempotency-key': 'once' });
    expect([again.status, again.headers.get('location'), again.headers.get('idempotency-replayed')]).toEqual([
      ...[202, location, 'true'],
    ]);
  });
});

describe('given a draft that breaks promises', () => {
  it('then the preview names them and saves nothing, and the replay records each breach once', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const number = await opened(agent);
    await desk.advance('PT90M');
    const document = (await admin.request('GET', '/configuration')).body as Record<string, unknown>;
    const serviceLevels = (document.serviceLevels as { name: string; clocks: object }[]).map((policy) => ({
      ...policy,
      clocks: { ...policy.clocks, resolution: { target: { duration: 'PT1H' } } },
    }));
    const before = await agent.read(number);

    const one = await agent.post(`/incidents/${number}/preview`, { serviceLevels });
    const { clocks, facts } = one.body as { clocks: { clock: string; effect: string }[]; facts: { type: string }[] };
    expect(clocks.find(({ clock }) => clock === 'resolution')).toMatchObject({ effect: 'breached' });
    expect(facts.map(({ type }) => type)).toEqual(['reconfigured', 'sla-breached']);

    const whole = await admin.post('/configuration/preview', { ...document, serviceLevels });
    const preview = whole.body as { counts: { breached: number }; incidents: { number: string }[] };
    expect(preview.incidents.map((incident) => incident.number)).toContain(number);
    expect(await agent.read(number)).toMatchObject({ version: before.version });

    await admin.configure(() => ({ serviceLevels }));
    const { report } = await replayed(admin);
    expect(report.breached).toContainEqual(expect.objectContaining({ number, clock: 'resolution' }));
    expect(report.counts).toMatchObject({ breached: preview.counts.breached });
    await replayed(admin);
    const breaches = (await agent.timeline(number)).filter(({ type }) => type === 'sla-breached');
    expect(breaches).toHaveLength(1);
    expect(breaches[0]?.data).toMatchObject({ clock: 'resolution' });
  });

  it('then a change of priority can be seen before it is made', async () => {
    const agent = await desk.as('agent');
    const number = await opened(agent);
    const answer = await agent.post(`/incidents/${number}/preview`, { priority: 'critical' });
    const { clocks } = answer.body as { clocks: { clock: string; after: { policy: string; dueAt: string } }[] };
    const then = clocks.find(({ clock }) => clock === 'resolution')?.after;
    expect(then?.policy).toBe('critical');
    await agent.change(number, { priority: 'critical', reason: 'The whole floor' });
    expect(await dueOf(agent, number)).toBe(then?.dueAt);
  });

  it('then a draft that PUT would refuse is refused', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const number = await opened(agent);
    const calendars = { elsewhere: OFFICE };
    expect((await agent.post(`/incidents/${number}/preview`, { calendars })).status).toBe(400);
    const document = (await admin.request('GET', '/configuration')).body as object;
    expect((await admin.post('/configuration/preview', { ...document, calendars })).status).toBe(400);
    expect((await admin.post('/configuration/replays', { to: 99 })).status).toBe(400);
    expect((await admin.request('GET', '/configuration/replays/none')).status).toBe(404);
  });
});

describe('given a record on hold for a reason that a new configuration no longer has', () => {
  it('when that is replayed then it is named with what to do, stays as it was, and is moved once that is done', async () => {
    const [agent, admin, bob] = [await desk.as('agent'), await desk.as('admin'), desk.person('bob')];
    const { number } = await agent.open({ title: 'No paper', requester: { email: bob } });
    await agent.do(number, 'hold', { reason: 'awaiting_requester', comment: 'Which size?' });
    await desk.mailTo(bob);
    const asked = await desk.mailTo(bob);
    await admin.configure(({ holdReasons }) => {
      const { awaiting_requester: _, ...left } = holdReasons as Record<string, unknown>;
      return { holdReasons: left };
    });
    const { report } = await replayed(admin);
    expect(report).toMatchObject({ counts: { failed: 1 }, failed: [{ number }] });
    expect(JSON.stringify(report.failed)).toMatch(/on hold for awaiting_requester.*resume it/);
    await desk.mailer.send({
      ...{ from: bob, to: asked.headers['reply-to'] ?? '', subject: `Re: ${asked.subject}`, text: 'A4, please.' },
    });
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ status: 'in_progress', hold: null });
    await desk.mailTo(agent.email);
    expect((await replayed(admin)).report).toMatchObject({ counts: { failed: 0 }, failed: [] });
    await agent.do(number, 'cancel', { reason: 'The scenario is over' });
    await desk.mailTo(bob);
  });
});
