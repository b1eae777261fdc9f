import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { ServiceLevelPolicySchema } from '#domain/sla/policy.ts';
import { History, LIN } from '#test/harness/desk-history.ts';

const MINUTE_MS = 60_000;
const TWO_DAYS_MS = 2 * 86_400_000;
const NIGHT = ['22:00-06:00'];
const EVERY_NIGHT = { mon: NIGHT, tue: NIGHT, wed: NIGHT, thu: NIGHT, fri: NIGHT, sat: NIGHT, sun: NIGHT };

/** A night shift promises seven and a half hours: all of them on the wall's clock only where it does not change. */
const TARGET = { duration: 'PT7H30M' };

/** Lets two days pass, minute by minute, as if a timer came with each. @returns the instants of the breaches */
function breaches(zone: string, openedAt: string, calendar: object): string[] {
  const policy = { name: 'p', clocks: { resolution: { target: TARGET } }, calendar: 'c', thresholds: [] };
  const start = Date.parse(openedAt);
  const history = new History({
    calendars: { c: { zone, ...calendar } },
    serviceLevels: [ServiceLevelPolicySchema.parse(policy)],
  }).open(new Date(start).toISOString(), LIN);
  for (let now = start; now <= start + TWO_DAYS_MS; now += MINUTE_MS)
    history.do(new Date(now).toISOString(), SYSTEM, { type: 'fire-timers' });
  return history.entries.filter(({ type }) => type === 'sla-breached').map(({ at }) => at);
}

// Tehran gave up summer time in 2022: that year is the last with both changes.
describe.each([
  ['Europe/Berlin', 'forward', '2026-03-28T22:00+01:00', '2026-03-29T22:30+02:00'],
  ['Europe/Berlin', 'back', '2026-10-24T22:00+02:00', '2026-10-25T04:30+01:00'],
  ['America/New_York', 'forward', '2026-03-07T22:00-05:00', '2026-03-08T22:30-04:00'],
  ['America/New_York', 'back', '2026-10-31T22:00-04:00', '2026-11-01T04:30-05:00'],
  // By half an hour: the shift is just as long as the promise, which is due at closing time.
  ['Australia/Lord_Howe', 'forward', '2026-10-03T22:00+10:30', '2026-10-04T06:00+11:00'],
  ['Australia/Lord_Howe', 'back', '2026-04-04T22:00+11:00', '2026-04-05T05:00+10:30'],
  // At midnight.
  ['Asia/Tehran', 'forward', '2022-03-21T22:00+03:30', '2022-03-22T22:30+04:30'],
  ['Asia/Tehran', 'back', '2022-09-21T22:00+04:30', '2022-09-22T04:30+03:30'],
])('given the night on which the clocks of %s go %s', (zone, _, openedAt, dueAt) => {
  it('when the night shift promises 7 h 30 min then they are elapsed time of the shift', () => {
    expect(breaches(zone, openedAt, { week: EVERY_NIGHT })).toEqual([new Date(dueAt).toISOString()]);
  });

  it('when the desk never closes then they are 7 h 30 min, whatever the wall shows', () => {
    const due = Date.parse(openedAt) + 7.5 * 60 * MINUTE_MS;
    expect(breaches(zone, openedAt, { always: true })).toEqual([new Date(due).toISOString()]);
  });
});
