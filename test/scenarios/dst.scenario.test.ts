import { beforeAll, describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

/** Opened within seconds of the instant given; deadlines follow to the second. */
const SLACK_MS = 20_000;

// Before the clocks go forward on Lord Howe; then they go back in Berlin and in New York. Tehran has none to change since 2022.
const desk = deskForThisFile('2026-10-02T06:00:00.000Z');

const NIGHT = ['22:00-06:00'];
const week = { mon: NIGHT, tue: NIGHT, wed: NIGHT, thu: NIGHT, fri: NIGHT, sat: NIGHT, sun: NIGHT };
const ZONES = ['Australia/Lord_Howe', 'Europe/Berlin', 'America/New_York', 'Asia/Tehran'];

beforeAll(async () => {
  const admin = await desk.as('admin');
  await admin.configure(({ calendars }) => ({
    calendars: { ...calendars, ...Object.fromEntries(ZONES.map((zone) => [zone, { zone, week }])) },
    serviceLevels: ZONES.map((zone) => ({
      name: zone,
      match: { category: zone },
      clocks: { resolution: { target: { duration: 'PT7H30M' } } },
      calendar: zone,
      thresholds: [],
    })),
  }));
});

describe('given a night shift that promises 7 h 30 min', () => {
  it.each([
    ['Australia/Lord_Howe', '2026-10-03T22:00+10:30', '2026-10-04T06:00+11:00'],
    ['Asia/Tehran', '2026-10-20T22:00+03:30', '2026-10-21T05:30+03:30'],
    ['Europe/Berlin', '2026-10-24T22:00+02:00', '2026-10-25T04:30+01:00'],
    ['America/New_York', '2026-10-31T22:00-04:00', '2026-11-01T04:30-05:00'],
  ])('when the night of the change passes in %s then it is breached at its second', async (zone, openedAt, due) => {
    const source = await desk.as('integration');
    // A minute before, so that the shift begins sharp.
    await desk.moveTo(new Date(Date.parse(openedAt) - 60_000).toISOString());
    const { number, clocks } = await source.open({ title: 'In the night', category: zone });
    const dueAt = clocks[0]?.dueAt ?? '';
    expect(Date.parse(dueAt) - Date.parse(due)).toBeGreaterThanOrEqual(0);
    expect(Date.parse(dueAt) - Date.parse(due)).toBeLessThan(SLACK_MS);
    await desk.advance('P1D');
    const breaches = await desk.eventsOf(number, 'incident.sla-breached.v1');
    expect(breaches.map(({ detail }) => detail.data)).toMatchObject([{ breachedAt: dueAt, detectedAt: dueAt }]);
  });
});
