import { beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '#events/incident/incident.ts';
import { expectAbout, SLACK_MS } from '#test/harness/about.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { daysAfter, nextMonday } from '#test/harness/instants.ts';
import { CALENDARS, type Commitment, policyOf } from '#test/harness/promises.ts';

// Before the first of them: the clocks go forward in New York.
const desk = deskForThisFile('2026-03-08T06:00:00.000Z');

const COMMITMENTS: Commitment[] = [
  { category: 'New York 2 h', calendar: 'New York', target: 'PT2H' },
  { category: 'Berlin 4 h', calendar: 'Berlin', target: 'PT4H' },
  { category: 'A 4 h', calendar: 'A', target: 'PT4H' },
  { category: 'B 1 h', calendar: 'B', target: 'PT1H' },
  { category: 'B 2 h', calendar: 'B', target: 'PT2H' },
  { category: 'B 24 h', calendar: 'B', target: 'PT24H' },
  { category: 'C 1 h', calendar: 'C', target: 'PT1H' },
  { category: 'B holiday 4 h', calendar: 'B with a holiday', target: 'PT4H' },
  { category: 'change', calendar: 'Berlin', target: 'PT24H', priority: 'medium' },
  { category: 'change', calendar: 'Berlin', target: 'PT4H', priority: 'high' },
  { category: 'from-change', calendar: 'Berlin', target: 'PT24H', priority: 'medium', mode: 'from-change' },
  { category: 'from-change', calendar: 'Berlin', target: 'PT4H', priority: 'high', mode: 'from-change' },
  { category: 'too late', calendar: 'Berlin', target: 'PT24H', priority: 'medium' },
  { category: 'too late', calendar: 'Berlin', target: 'PT2H', priority: 'high' },
  { category: 'resume', calendar: 'B', target: 'PT8H', reopen: 'resume' },
  { category: 'restart', calendar: 'B', target: 'PT8H', reopen: 'restart' },
  { category: 'count-through', calendar: 'B', target: 'PT8H', reopen: 'count-through' },
];

beforeAll(async () => {
  const admin = await desk.as('admin');
  await admin.configure(({ calendars }) => ({
    calendars: { ...calendars, ...CALENDARS },
    serviceLevels: COMMITMENTS.map(policyOf),
  }));
});

const clockOf = ({ clocks }: Incident) => {
  expect(clocks).toHaveLength(1);
  return clocks[0];
};

/** A day, where 0 is Monday, and a local time. */
type Moment = readonly [day: number, time: string];

/** Instants of the next whole week, by day (0 is Monday) and Berlin winter time. */
async function nextWeek(): Promise<(...moment: Moment) => string> {
  const monday = nextMonday(await desk.controls.now(), '00:00');
  return (day, time) => new Date(Date.parse(`${daysAfter(monday, day).slice(0, 10)}T${time}:00+01:00`)).toISOString();
}

const breachesOf = async (number: string) =>
  (await desk.eventsOf(number, 'incident.sla-breached.v1')).map(({ detail }) => detail);

describe('given a target and an instant of opening', () => {
  const opened: { number: string; dueAt: string }[] = [];

  it.each([
    ['New York 2 h', '2026-03-08T01:30-05:00', '2026-03-08T04:30-04:00'],
    ['B 1 h', '2026-09-07T06:00+02:00', '2026-09-07T10:00+02:00'],
    ['C 1 h', '2026-09-07T11:30+02:00', '2026-09-07T13:30+02:00'],
    ['B 2 h', '2026-09-07T14:59+02:00', '2026-09-07T16:59+02:00'],
    ['A 4 h', '2026-09-07T16:00+02:00', '2026-09-08T10:00+02:00'],
    ['B 1 h', '2026-09-07T17:00+02:00', '2026-09-08T10:00+02:00'],
    ['A 4 h', '2026-09-07T17:01+02:00', '2026-09-08T11:01+02:00'],
    ['B 24 h', '2026-09-09T10:00+02:00', '2026-09-14T10:00+02:00'],
    ['B holiday 4 h', '2026-09-11T16:00+02:00', '2026-09-15T12:00+02:00'],
    ['B 1 h', '2026-09-12T11:00+02:00', '2026-09-14T10:00+02:00'],
    ['Berlin 4 h', '2026-10-25T01:00+02:00', '2026-10-25T04:00+01:00'],
  ])('when it is %s at %s then it is due at %s', async (category, start, due) => {
    const agent = await desk.as('integration');
    await desk.moveTo(new Date(start).toISOString());
    const incident = await agent.open({ title: category, category });
    const dueAt = clockOf(incident)?.dueAt ?? '';
    expectAbout(dueAt, new Date(due).toISOString());
    opened.push({ number: incident.number, dueAt });
  });

  it('when nobody does anything then each is breached at its due instant, told of once and warned of once before', async () => {
    const agent = await desk.as('agent');
    await desk.moveTo('2026-10-26T09:00:00.000Z');
    for (const { number, dueAt } of opened) {
      expect(clockOf(await agent.read(number))).toMatchObject({ state: 'missed', dueAt, breachedAt: dueAt });
      expect(await breachesOf(number)).toMatchObject([{ at: dueAt, data: { breachedAt: dueAt, detectedAt: dueAt } }]);
      expect(await desk.eventsOf(number, 'incident.sla-warned.v1')).toMatchObject([
        { detail: { data: { threshold: 75, dueAt } } },
      ]);
    }
  });

  it('when a quarter of four hours is left then the warning comes an hour of open time before', async () => {
    const week = await nextWeek();
    const agent = await desk.as('integration');
    await desk.moveTo(week(0, '17:00'));
    const { number } = await agent.open({ title: 'Warn me', category: 'A 4 h' });
    await desk.moveTo(week(2, '12:00'));
    expectAbout((await desk.eventsOf(number, 'incident.sla-warned.v1'))[0]?.detail.at, week(1, '10:00'));
  });
});

describe('given a clock that is paused', () => {
  const PAUSES: [string, Moment, Moment, Moment, Moment][] = [
    ['two hours within a day', [0, '09:00'], [0, '10:00'], [0, '12:00'], [0, '15:00']],
    ['a day', [0, '09:00'], [0, '10:00'], [1, '10:00'], [1, '13:00']],
    ['over a weekend', [4, '15:00'], [4, '17:30'], [7, '08:30'], [7, '10:00']],
  ];

  it.each(PAUSES)(
    'when it is for %s then only open time inside the pause counts',
    async (_, open, hold, resume, due) => {
      const week = await nextWeek();
      const agent = await desk.as('integration');
      await desk.moveTo(week(...open));
      const { number } = await agent.open({ title: 'Paused', category: 'A 4 h' });
      await desk.moveTo(week(...hold));
      const held = await agent.do(number, 'hold', { reason: 'awaiting_supplier', comment: 'Parts' });
      expect(clockOf(held)).toMatchObject({ state: 'paused', dueAt: null });
      await desk.moveTo(week(...resume));
      expectAbout(clockOf(await agent.do(number, 'resume'))?.dueAt, week(...due));
      await agent.do(number, 'cancel', { reason: 'Seen enough' });
    },
  );
});

describe('given a priority that changes at 13:00, three hours after opening', () => {
  async function changed(category: string, pause: boolean) {
    const week = await nextWeek();
    const agent = await desk.as('integration');
    await desk.moveTo(week(0, '10:00'));
    const { number } = await agent.open({ title: 'Worse', category });
    if (pause) {
      await desk.moveTo(week(0, '11:00'));
      await agent.do(number, 'hold', { reason: 'awaiting_supplier', comment: 'Parts' });
      await desk.moveTo(week(0, '12:00'));
      await agent.do(number, 'resume');
    }
    await desk.moveTo(week(0, '13:00'));
    const incident = await agent.change(number, { impact: 'high', urgency: 'high' });
    expect(incident.priority).toBe('high');
    return { week, number, agent, clock: clockOf(incident) };
  }

  it.each([
    ['change', false, '14:00'],
    ['from-change', false, '17:00'],
    ['change', true, '15:00'],
  ])('when the policy is %s, with a pause: %s, then it is due at %s', async (category, pause, due) => {
    const { week, number, agent, clock } = await changed(category, pause);
    expectAbout(clock?.dueAt, week(0, due));
    await agent.do(number, 'cancel', { reason: 'Seen enough' });
  });

  it('when the new target is over already then it is missed since then, with one notice', async () => {
    const { week, number, clock } = await changed('too late', false);
    expect(clock?.state).toBe('missed');
    expectAbout(clock?.breachedAt, week(0, '12:00'));
    await desk.advance('P3D');
    const breaches = await breachesOf(number);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]?.data.breachedAt).toBe(clock?.breachedAt);
    expect(Date.parse(String(breaches[0]?.data.detectedAt)) - Date.parse(week(0, '13:00'))).toBeLessThan(SLACK_MS);
    expect(await desk.eventsOf(number, 'incident.sla-warned.v1')).toEqual([]);
  });
});

describe('given a record resolved on Monday 16:00 and reopened on Wednesday 10:00', () => {
  async function reopened(category: string) {
    const week = await nextWeek();
    const agent = await desk.as('integration');
    // Before nine, so that the clock begins at nine sharp.
    await desk.moveTo(week(0, '08:30'));
    const { number } = await agent.open({ title: 'Back again', category });
    await desk.moveTo(week(0, '16:00'));
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'Restarted' });
    await desk.moveTo(week(2, '10:00'));
    return { week, clock: clockOf(await agent.do(number, 'reopen', { reason: 'Gone again' })) };
  }

  it('when the policy says resume then an hour is left', async () => {
    const { week, clock } = await reopened('resume');
    expectAbout(clock?.dueAt, week(2, '11:00'));
  });

  it('when the policy says restart then a new cycle begins', async () => {
    const { week, clock } = await reopened('restart');
    expectAbout(clock?.dueAt, week(3, '10:00'));
  });

  it('when the policy counts through then it was missed on Monday', async () => {
    const { week, clock } = await reopened('count-through');
    expect(clock?.state).toBe('missed');
    expectAbout(clock?.breachedAt, week(0, '17:00'));
  });
});
