import { expect } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

/** A holiday that was forgotten: a replay has what is open counted by the new rules, and its report says what moved. */
export async function touchReplay(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
  const admin = await desk.as('admin');
  const { number, configurationVersion } = await agent.open({ title: 'Touch' });
  const tomorrow = new Date(Date.parse(await desk.controls.now()) + 86_400_000).toISOString().slice(0, 10);
  await admin.configure(({ calendars }) => ({
    calendars: {
      ...calendars,
      'business-hours': { ...(calendars['business-hours'] as object), holidays: [tomorrow] },
    },
  }));
  const started = await admin.post('/configuration/replays', {});
  expect(started.status).toBe(202);
  await desk.settle();
  const report = await admin.request('GET', started.headers.get('location') ?? '');
  expect(report.body).toMatchObject({ status: 'done', failed: [] });
  expect((await agent.read(number)).configurationVersion).toBeGreaterThan(configurationVersion);
}
