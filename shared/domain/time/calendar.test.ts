import { describe, expect, test } from 'vitest';
import { CalendarSchema } from './calendar.ts';

const WEEK = { mon: ['08:00-18:00'] };
const EVERY_DATE = Array.from(
  { length: 366 },
  (_, day) => `*${new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(4, 10)}`,
);

function faults(calendar: unknown): string[] {
  const result = CalendarSchema.safeParse(calendar);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('given a calendar that can be worked with', () => {
  test.each([
    ['a plain week', { zone: 'Europe/Berlin', week: WEEK }],
    ['every hour', { zone: 'Europe/Berlin', always: true }],
    ['seconds and the end of the day', { zone: 'UTC', week: { mon: ['08:00:30-12:00:15', '13:00-24:00'] } }],
    [
      'a night shift that ends when the day begins',
      { zone: 'UTC', week: { mon: ['22:00-06:00'], tue: ['06:00-14:00'] } },
    ],
    ['holidays once and every year', { zone: 'UTC', week: WEEK, holidays: ['2026-12-25', '*-12-25', '*-02-29'] }],
    ['an exception that closes', { zone: 'UTC', week: WEEK, exceptions: { '2026-12-24': [] } }],
  ])('accepts %s', (_, calendar) => {
    expect(faults(calendar)).toEqual([]);
  });
});

describe('given a calendar that cannot be worked with', () => {
  test.each([
    ['an unknown zone', { zone: 'Europe/Atlantis', week: WEEK }, 'zone: must be a known'],
    ['no zone', { week: WEEK }, 'zone: '],
    ['no week', { zone: 'UTC' }, 'week: never opens'],
    ['an empty week', { zone: 'UTC', week: { mon: [] } }, 'week: never opens'],
    ['exceptions alone', { zone: 'UTC', exceptions: { '2026-12-24': ['08:00-12:00'] } }, 'week: never opens'],
    ['holidays all year', { zone: 'UTC', week: WEEK, holidays: EVERY_DATE }, 'holidays: never opens'],
    ['an unknown weekday', { zone: 'UTC', week: { ...WEEK, monday: ['08:00-09:00'] } }, 'week'],
    ['an unknown field', { zone: 'UTC', week: WEEK, hours: 8 }, ': Unrecognized key'],
    ['a time beyond the day', { zone: 'UTC', week: { mon: ['08:00-24:01'] } }, 'week.mon.0: must be HH:MM'],
    ['minutes beyond the hour', { zone: 'UTC', week: { mon: ['08:60-09:00'] } }, 'week.mon.0: must be HH:MM'],
    ['a start at 24:00', { zone: 'UTC', week: { mon: ['24:00-02:00'] } }, 'week.mon.0: must be HH:MM'],
    [
      'windows that overlap',
      { zone: 'UTC', week: { tue: ['08:00-12:00', '11:59-17:00'] } },
      'week.tue: windows overlap',
    ],
    [
      'a shift into the next day',
      { zone: 'UTC', week: { sun: ['22:00-09:00'], mon: ['08:00-18:00'] } },
      'week.sun: windows overlap',
    ],
    ['no such holiday', { zone: 'UTC', week: WEEK, holidays: ['2026-02-29'] }, 'holidays.0: must be YYYY-MM-DD'],
    ['no such exception', { zone: 'UTC', week: WEEK, exceptions: { '2026-02-30': [] } }, 'exceptions.2026-02-30: '],
    [
      'an overlap that day',
      { zone: 'UTC', week: WEEK, exceptions: { '2026-12-24': ['08:00-10:00', '09:00-11:00'] } },
      'exceptions.2026-12-24: windows overlap',
    ],
    ['every hour and a week', { zone: 'UTC', always: true, week: WEEK }, 'week: has no meaning'],
  ])('refuses %s and names it', (_, calendar, message) => {
    expect(faults(calendar)).toContainEqual(expect.stringContaining(message));
  });
});
