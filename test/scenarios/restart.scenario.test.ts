import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startHere } from '#test/harness/desk/desk-here.ts';
import { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { secondsAfter, wholeSecond } from '#test/harness/instants.ts';

/** Long enough to stop the desk before, short enough to wait for. */
const SOON_SECONDS = 6;

const folder = mkdtempSync(join(tmpdir(), 'firstline-restart-'));
const desk = new DeskOnThisMachine(() => startHere({ data: folder, now: Date.parse('2026-09-07T09:00:00.000Z') }));

afterEach(async () => {
  expect(await desk.leftovers()).toEqual([]);
});
afterAll(async () => {
  await desk.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Stops the desk, lets an instant of its time go by, and starts it again on the same data. */
async function offUntil(instant: string): Promise<void> {
  const wait = Date.parse(instant) - Date.parse(await desk.controls.now());
  await desk.stop();
  await sleep(wait + 1000);
  await desk.start();
  await desk.settle();
}

describe('given a desk that was off when something came due', () => {
  it('when it starts again then the breach is recorded at its due instant, and detected later', async () => {
    await desk.start();
    const [admin, agent] = [await desk.as('admin'), await desk.as('integration')];
    const clocks = { resolution: { target: { duration: `PT${SOON_SECONDS}S` } } };
    await admin.configure(({ serviceLevels }) => ({
      serviceLevels: [
        { name: 'soon', match: { category: 'soon' }, clocks, calendar: 'always', thresholds: [50] },
        ...serviceLevels,
      ],
    }));
    const incident = await agent.open({ title: 'Breached while off', category: 'soon' });
    const dueAt = incident.clocks.find(({ name }) => name === 'resolution')?.dueAt ?? '';
    await offUntil(dueAt);

    const found = await agent.moved(desk.addresses.api).read(incident.number);
    expect(found.clocks).toContainEqual(
      expect.objectContaining({ name: 'resolution', state: 'missed', dueAt, breachedAt: dueAt }),
    );
    const [breach, ...more] = await desk.eventsOf(incident.number, 'incident.sla-breached.v1');
    expect(more).toEqual([]);
    expect(breach?.detail).toMatchObject({ at: dueAt, data: { breachedAt: dueAt } });
    expect(String(breach?.detail.data.detectedAt) > dueAt).toBe(true);
  });

  it('when a wait ended meanwhile then it is back since that second, and what was promised stays', async () => {
    const before = await desk.as('agent');
    const bob = desk.person('bob');
    const { number } = await before.open({ title: 'Back while off', requester: { email: bob } });
    const acknowledgement = await desk.mailTo(bob);
    const until = wholeSecond(secondsAfter(await desk.controls.now(), SOON_SECONDS));
    await before.do(number, 'wait', { until });
    await desk.mailTo(bob);
    await offUntil(until);

    const agent = before.moved(desk.addresses.api);
    expect(await agent.read(number)).toMatchObject({ status: 'new', waitUntil: null });
    expect((await agent.timeline(number)).at(-1)).toMatchObject({ type: 'woken', at: until, by: 'system' });
    await desk.mailTo(agent.email);
    // Signed before, read after: the reply still finds its record.
    const to = acknowledgement.headers['reply-to'] ?? '';
    await desk.mailer.send({ from: bob, to, subject: 'Re: anything', text: 'Still there?' });
    await desk.settle();
    expect((await agent.timeline(number)).at(-1)).toMatchObject({ type: 'commented', by: bob });
    await desk.mailTo(agent.email);
  });
});
