import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { daysAfter, secondsAfter, wholeSecond } from '#test/harness/instants.ts';
import { alarmArn, cloudWatchAlarm, instanceArn } from '#test/harness/touch/alarms.ts';

const RECORDED = new URL('../../../shared/corpus/alerts/aws/', import.meta.url);
const recorded = (name: string) => JSON.parse(readFileSync(new URL(name, RECORDED), 'utf8'));

const desk = deskForThisFile();

/** The one record about an alarm, whatever its status. */
async function incidentAbout(agent: ApiClient, name: string) {
  await desk.settle();
  const found = await agent.list(`configurationItem=${encodeURIComponent(alarmArn(name))}`);
  expect(found).toHaveLength(1);
  return agent.read(found[0]?.number ?? '');
}

describe('given a CloudWatch alarm put with the AWS SDK', () => {
  it('when it fires and recovers then its incident is resolved, and closed after five business days at the second', async () => {
    const agent = await desk.as('agent');
    const firedAt = await desk.controls.now();
    await desk.putEvents([cloudWatchAlarm({ name: 'orders-cpu', state: 'ALARM', at: firedAt, instance: 'i-77' })]);

    const opened = await incidentAbout(agent, 'orders-cpu');
    expect(opened).toMatchObject({
      status: 'new',
      channel: 'monitoring',
      title: 'orders-cpu',
      requester: null,
      group: 'service-desk',
      priority: 'medium',
      configurationItems: [alarmArn('orders-cpu'), instanceArn('i-77'), 'InstanceId:i-77'],
      alert: { source: 'aws.cloudwatch', key: alarmArn('orders-cpu'), state: 'firing', occurrences: 1 },
    });
    expect(await agent.list('configurationItem=InstanceId:i-77')).toMatchObject([{ number: opened.number }]);

    await desk.advance('PT10M');
    const quietAt = await desk.controls.now();
    await desk.putEvents([cloudWatchAlarm({ name: 'orders-cpu', state: 'OK', at: quietAt })]);
    await desk.settle();
    const resolved = await agent.read(opened.number);
    expect(resolved).toMatchObject({
      status: 'resolved',
      resolution: { code: 'recovered' },
      alert: { state: 'resolved' },
    });

    // Monday to Monday: five business days, a weekend between them.
    const closesAt = daysAfter(wholeSecond(resolved.resolvedAt ?? ''), 7);
    await desk.moveTo(daysAfter(resolved.resolvedAt ?? '', 3));
    expect((await agent.read(opened.number)).status).toBe('resolved');
    await desk.moveTo(secondsAfter(closesAt, -2));
    expect((await agent.read(opened.number)).status).toBe('resolved');
    await desk.moveTo(closesAt);
    expect(await agent.read(opened.number)).toMatchObject({ status: 'closed', closedAt: closesAt });

    const types = (await desk.eventsOf(opened.number)).map((event) => event['detail-type']);
    expect(types).toEqual([
      'incident.opened.v1',
      'incident.alert-recovered.v1',
      'incident.resolved.v1',
      'incident.closed.v1',
    ]);
  });

  it('when the desk closes by a calendar of its own then its zone and holidays decide', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const week = { mon: ['08:00-18:00'], tue: ['08:00-18:00'], wed: ['08:00-18:00'] };
    const berlin = { zone: 'Europe/Berlin', week, holidays: ['2026-10-20'] };
    await admin.configure(({ calendars }) => ({
      calendars: { ...calendars, berlin },
      autoClosure: { businessDays: 3, calendar: 'berlin' },
    }));
    // Monday 12:00 in Berlin. Open days after it: Wed 21, Mon 26, Tue 27; the clocks go back on Sunday 25.
    await desk.moveTo('2026-10-19T10:00:00.000Z');
    await desk.putEvents([cloudWatchAlarm({ name: 'billing-disk', state: 'ALARM', at: '2026-10-19T10:00:00.000Z' })]);
    const { number } = await incidentAbout(agent, 'billing-disk');
    await desk.putEvents([cloudWatchAlarm({ name: 'billing-disk', state: 'OK', at: await desk.controls.now() })]);
    await desk.settle();
    const { resolvedAt } = await agent.read(number);

    const closesAt = secondsAfter(daysAfter(wholeSecond(resolvedAt ?? ''), 8), 3600);
    await desk.moveTo(secondsAfter(closesAt, -2));
    expect((await agent.read(number)).status).toBe('resolved');
    await desk.moveTo(closesAt);
    expect(await agent.read(number)).toMatchObject({ status: 'closed', closedAt: closesAt });
  });

  it('when an agent has touched its incident then recovery is noted and the assignee decides', async () => {
    const agent = await desk.as('agent');
    await desk.putEvents([cloudWatchAlarm({ name: 'search-heap', state: 'ALARM', at: await desk.controls.now() })]);
    const { number } = await incidentAbout(agent, 'search-heap');
    await agent.do(number, 'accept');
    await desk.putEvents([cloudWatchAlarm({ name: 'search-heap', state: 'OK', at: await desk.controls.now() })]);
    await desk.settle();
    expect(await agent.read(number)).toMatchObject({ status: 'in_progress', alert: { state: 'resolved' } });
  });

  it.each(['INSUFFICIENT_DATA', 'OK'] as const)('when all it ever says is %s then nothing is opened', async (state) => {
    const agent = await desk.as('agent');
    const name = `quiet-${state}`;
    await desk.putEvents([cloudWatchAlarm({ name, state, at: await desk.controls.now() })]);
    await desk.settle();
    expect(await agent.list(`configurationItem=${encodeURIComponent(alarmArn(name))}`)).toEqual([]);
  });
});

describe.skipIf(!existsSync(RECORDED))('given events recorded on AWS', () => {
  const entryOf = (name: string) => {
    const event = recorded(name);
    return {
      Source: event.source,
      DetailType: event['detail-type'],
      Resources: event.resources,
      Detail: JSON.stringify(event.detail),
    };
  };

  it('when an alarm changes its state then its incident names the machine', async () => {
    const agent = await desk.as('agent');
    await desk.putEvents([entryOf('cw_000_cloudwatch_alarm_state_change.json')]);
    await desk.settle();
    const found = await agent.list('configurationItem=InstanceId:i-12345678901234567');
    expect(found).toMatchObject([{ title: 'ServerCpuTooHigh', alert: { occurrences: 1 } }]);
  });

  it('when it is about something else then it is ignored on purpose', async () => {
    const agent = await desk.as('agent');
    const before = (await agent.list('limit=100')).length;
    const others = [
      'cw_008_cloudwatch_alarm_configuration_change.json',
      'cw_012_synthetics_canary_testrun_successful.json',
    ];
    await desk.putEvents(others.map(entryOf));
    await desk.settle();
    expect(await agent.list('limit=100')).toHaveLength(before);
  });
});
