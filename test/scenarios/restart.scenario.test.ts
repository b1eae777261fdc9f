import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '#events/incident/incident.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { startHere } from '#test/harness/desk/desk-here.ts';
import { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { secondsAfter, wholeSecond } from '#test/harness/instants.ts';

/** Long enough to stop the desk before, short enough to wait for. */
const SOON_SECONDS = 6;

const folder = mkdtempSync(join(tmpdir(), 'firstline-restart-'));
const desk = new DeskOnThisMachine(() => startHere({ data: folder, now: Date.parse('2026-09-07T09:00:00.000Z') }));

interface OverMeanwhile {
  readonly agent: ApiClient;
  readonly bob: string;
  readonly breached: Incident;
  readonly waiting: { readonly number: string; readonly until: string; readonly replyTo: string };
}

let over: OverMeanwhile;

/** A desk with a promise and a wait that both end soon is stopped, and started again on the same data when they have. */
beforeAll(async () => {
  await desk.start();
  const [admin, agent] = [await desk.as('admin'), await desk.as('agent')];
  const bob = desk.person('bob');
  const clocks = { resolution: { target: { duration: `PT${SOON_SECONDS}S` } } };
  await admin.configure(({ serviceLevels }) => ({
    serviceLevels: [
      { name: 'soon', match: { category: 'soon' }, clocks, calendar: 'always', thresholds: [50] },
      ...serviceLevels,
    ],
  }));
  const { number } = await agent.open({ title: 'Back while off', requester: { email: bob } });
  const replyTo = (await desk.mailTo(bob)).headers['reply-to'] ?? '';
  const breached = await (await desk.as('integration')).open({ title: 'Breached while off', category: 'soon' });
  const until = wholeSecond(secondsAfter(await desk.controls.now(), SOON_SECONDS));
  await agent.do(number, 'wait', { until });
  await desk.mailTo(bob);

  const wait = Date.parse(until) - Date.parse(await desk.controls.now());
  await desk.stop();
  await sleep(wait + 1000);
  await desk.start();
  await desk.settle();
  // Its owner hears that it is back.
  await desk.mailTo(agent.email);
  over = { agent: agent.moved(desk.addresses.api), bob, breached, waiting: { number, until, replyTo } };
});

afterAll(async () => {
  const leftovers = await desk.leftovers();
  await desk.stop();
  rmSync(folder, { recursive: true, force: true });
  expect(leftovers).toEqual([]);
});

describe('given a desk that was off when something came due', () => {
  it('when it starts again then the breach is recorded at its due instant, and detected later', async () => {
    const { agent, breached } = over;
    const dueAt = breached.clocks.find(({ name }) => name === 'resolution')?.dueAt ?? '';
    const found = await agent.read(breached.number);
    expect(found.clocks).toContainEqual(
      expect.objectContaining({ name: 'resolution', state: 'missed', dueAt, breachedAt: dueAt }),
    );
    const [breach, ...more] = await desk.eventsOf(breached.number, 'incident.sla-breached.v1');
    expect(more).toEqual([]);
    expect(breach?.detail).toMatchObject({ at: dueAt, data: { breachedAt: dueAt } });
    expect(String(breach?.detail.data.detectedAt) > dueAt).toBe(true);
  });

  it('when a wait ended meanwhile then it is back since that second, and what was promised stays', async () => {
    const { agent, bob, waiting } = over;
    const { number, until, replyTo: to } = waiting;
    expect(await agent.read(number)).toMatchObject({ status: 'new', waitUntil: null });
    expect((await agent.timeline(number)).at(-1)).toMatchObject({ type: 'woken', at: until, by: 'system' });
    // Signed before, read after: the reply still finds its record.
    await desk.mailer.send({ from: bob, to, subject: 'Re: anything', text: 'Still there?' });
    await desk.settle();
    expect((await agent.timeline(number)).at(-1)).toMatchObject({ type: 'commented', by: bob });
    await desk.mailTo(agent.email);
  });
});
