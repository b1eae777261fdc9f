import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { secondsAfter } from '#test/harness/instants.ts';
import { alarmArn, cloudWatchAlarm } from '#test/harness/touch/alarms.ts';

const COPIES = 50;

const desk = deskForThisFile();

/** Every record about an alarm or a resource, after all is quiet. */
async function recordsAbout(agent: ApiClient, item: string) {
  await desk.settle();
  const query = `configurationItem=${encodeURIComponent(item)}`;
  const lists = [query, `${query}&status=closed`, `${query}&status=canceled`].map((filter) => agent.list(filter));
  return (await Promise.all(lists)).flat().sort((a, b) => (a.number < b.number ? -1 : 1));
}

describe('given fifty copies of an alarm at once', () => {
  it('then there is one incident with fifty occurrences', async () => {
    const agent = await desk.as('agent');
    const at = await desk.controls.now();
    const copies = Array.from({ length: COPIES }, () => cloudWatchAlarm({ name: 'storm', state: 'ALARM', at }));
    await desk.putEvents(copies);
    expect(await recordsAbout(agent, alarmArn('storm'))).toMatchObject([{ alert: { occurrences: COPIES } }]);
  });

  it('then as many alerts on the desk’s bus are one incident, too', async () => {
    const agent = await desk.as('agent');
    const alert = { key: 'storm/2', state: 'firing', title: 'Storm', resource: 'host-storm-2' };
    await Promise.all(Array.from({ length: COPIES }, () => desk.putAlert(alert)));
    expect(await recordsAbout(agent, 'host-storm-2')).toMatchObject([{ alert: { occurrences: COPIES } }]);
  });
});

describe('given an alarm that was delivered', () => {
  it('when the bus delivers it again then nothing changes', async () => {
    const agent = await desk.as('agent');
    await desk.putEvents([cloudWatchAlarm({ name: 'twice', state: 'ALARM', at: await desk.controls.now() })]);
    const [before] = await recordsAbout(agent, alarmArn('twice'));
    const event = (await desk.controls.eventsIn('default')).at(-1);
    await Promise.all([desk.deliver('ingest-alert', event), desk.deliver('ingest-alert', event)]);
    expect(await recordsAbout(agent, alarmArn('twice'))).toMatchObject([
      { version: before?.version, alert: { occurrences: 1 } },
    ]);
  });
});

describe('given recovery and alert out of order', () => {
  it('when the recovery comes first then the older alert opens nothing, and a newer one does', async () => {
    const agent = await desk.as('agent');
    const now = await desk.controls.now();
    const alarm = (state: 'ALARM' | 'OK', seconds: number) =>
      cloudWatchAlarm({ name: 'reordered', state, at: secondsAfter(now, seconds) });
    await desk.putEvents([alarm('OK', 0)]);
    expect(await recordsAbout(agent, alarmArn('reordered'))).toEqual([]);
    await desk.putEvents([alarm('ALARM', -60)]);
    expect(await recordsAbout(agent, alarmArn('reordered'))).toEqual([]);
    await desk.putEvents([alarm('ALARM', 60)]);
    expect(await recordsAbout(agent, alarmArn('reordered'))).toMatchObject([{ status: 'new' }]);
  });

  it('when an alert is older than the recovery of its incident then it is ignored', async () => {
    const agent = await desk.as('agent');
    const now = await desk.controls.now();
    const alarm = (state: 'ALARM' | 'OK', seconds: number) =>
      cloudWatchAlarm({ name: 'late', state, at: secondsAfter(now, seconds) });
    await desk.putEvents([alarm('ALARM', -120)]);
    await desk.settle();
    await desk.putEvents([alarm('OK', 0)]);
    await desk.settle();
    await desk.putEvents([alarm('ALARM', -60)]);
    expect(await recordsAbout(agent, alarmArn('late'))).toMatchObject([
      { status: 'resolved', alert: { state: 'resolved', occurrences: 1 } },
    ]);
  });

  it('when a recovery is older than the last firing then the incident stays open', async () => {
    const agent = await desk.as('agent');
    const now = await desk.controls.now();
    await desk.putEvents([cloudWatchAlarm({ name: 'stale-ok', state: 'ALARM', at: now })]);
    await desk.settle();
    await desk.putEvents([cloudWatchAlarm({ name: 'stale-ok', state: 'OK', at: secondsAfter(now, -60) })]);
    expect(await recordsAbout(agent, alarmArn('stale-ok'))).toMatchObject([
      { status: 'new', alert: { state: 'firing' } },
    ]);
  });
});

describe('given a sender whose clock is not ours', () => {
  it.each([
    ['behind, and the alert told no time', 'clock-1', null, -30],
    ['behind, in both messages', 'clock-2', -3600, -3570],
    ['ahead, in both messages', 'clock-3', 600, 630],
    ['ahead, and the recovery tells no time', 'clock-4', 600, null],
  ])('when it is %s then the recovery resolves, and the next alert opens', async (_, item, firing, recovery) => {
    const agent = await desk.as('agent');
    const now = await desk.controls.now();
    const at = (seconds: number | null) => (seconds === null ? {} : { at: secondsAfter(now, seconds) });
    const alert = { key: item, title: 'Odd clock', resource: item };
    await desk.putAlert({ ...alert, state: 'firing', ...at(firing) });
    await desk.settle();
    await desk.putAlert({ ...alert, state: 'resolved', ...at(recovery) });
    expect(await recordsAbout(agent, item)).toMatchObject([{ status: 'resolved', alert: { state: 'resolved' } }]);
    await desk.putAlert({ ...alert, state: 'firing', ...at(recovery && recovery + 30) });
    expect((await recordsAbout(agent, item)).filter(({ alert }) => alert?.state === 'firing')).toHaveLength(1);
  });
});

describe('given a finished incident', () => {
  it.each(['closed', 'canceled', 'resolved'])(
    'when it is %s and its alarm fires again then a new one is opened',
    async (end) => {
      const agent = await desk.as('agent');
      const item = alarmArn(`again-${end}`);
      const fire = async () =>
        desk.putEvents([cloudWatchAlarm({ name: `again-${end}`, state: 'ALARM', at: await desk.controls.now() })]);
      await fire();
      const [first] = await recordsAbout(agent, item);
      const number = first?.number ?? '';
      if (end === 'canceled') await agent.do(number, 'cancel', { reason: 'A test' });
      else await agent.do(number, 'resolve', { code: 'fixed', notes: 'Restarted' });
      if (end === 'closed') await agent.do(number, 'close');
      await fire();
      expect(await recordsAbout(agent, item)).toMatchObject([
        { number, status: end, alert: { occurrences: 1 } },
        { status: 'new', alert: { occurrences: 1 } },
      ]);
    },
  );
});

describe('given the desk’s own alert', () => {
  it('when it fires, rises and is resolved then its incident follows', async () => {
    const agent = await desk.as('agent');
    const alert = {
      key: 'backup/nightly',
      title: 'The nightly backup failed',
      resource: 'arn:aws:rds:eu-central-1:123456789012:db:orders',
      url: 'https://backup.example.com/runs/7',
      labels: { run: '7' },
    };
    await desk.putAlert({ ...alert, state: 'firing', severity: 'low' });
    const [opened] = await recordsAbout(agent, alert.resource);
    expect(opened).toMatchObject({
      priority: 'low',
      description: 'run: 7',
      alert: { url: alert.url, severity: 'low' },
    });

    await desk.putAlert({ ...alert, state: 'firing', severity: 'critical' });
    await desk.putAlert({ ...alert, state: 'firing', severity: 'low' });
    const [risen] = await recordsAbout(agent, alert.resource);
    expect(risen).toMatchObject({
      number: opened?.number,
      status: 'new',
      priority: 'critical',
      alert: { occurrences: 3, severity: 'critical' },
    });

    await desk.putAlert({ ...alert, state: 'resolved' });
    expect(await recordsAbout(agent, alert.resource)).toMatchObject([
      { status: 'resolved', resolution: { code: 'recovered' } },
    ]);
    const types = (await desk.eventsOf(opened?.number ?? '')).map((event) => event['detail-type']);
    expect(types.filter((type) => type === 'incident.reclassified.v1')).toHaveLength(1);
  });
});

describe('given an alert nobody can read', () => {
  it.each([
    ['without a key', { state: 'firing', title: 'No key', resource: 'host-unreadable' }],
    ['in a state nobody knows', { key: 'x', state: 'burning', title: 'Odd', resource: 'host-unreadable' }],
  ])('when it comes %s then it is kept for people to see, not tried again, and opens nothing', async (_, detail) => {
    const agent = await desk.as('agent');
    await desk.putAlert(detail);
    expect(await recordsAbout(agent, 'host-unreadable')).toEqual([]);
    await desk.watch.takeTrouble(/ALERT_UNREADABLE/);
    await desk.advance('PT10M');
    expect(await recordsAbout(agent, 'host-unreadable')).toEqual([]);
    expect(await desk.controls.deadLetters()).toEqual([]);
  });
});
