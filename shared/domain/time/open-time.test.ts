import { describe, expect, test } from 'vitest';
import { CalendarSchema } from './calendar.ts';
import { instant, millis } from './instant.ts';
import { addBusinessDays, addLocalDays, addOpenTime, openMillisBetween, subtractOpenTime } from './open-time.ts';

const HOUR = 3_600;

function workdays(zone: string, ...windows: string[]) {
  const week = { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows };
  return CalendarSchema.parse({ zone, week });
}

const A = workdays('Europe/Berlin', '08:00-18:00');
const B = workdays('Europe/Berlin', '09:00-17:00');
const C = workdays('Europe/Berlin', '09:00-12:00', '13:00-17:00');
const B_MONDAY_OFF = CalendarSchema.parse({ ...B, holidays: ['2026-09-07'] });
const BERLIN = CalendarSchema.parse({ zone: 'Europe/Berlin', always: true });
const NEW_YORK = CalendarSchema.parse({ zone: 'America/New_York', always: true });
const NIGHT = CalendarSchema.parse({ zone: 'Europe/Berlin', week: { sat: ['22:00-06:00'] } });
const EARLY = workdays('Europe/Berlin', '08:00-17:00');

/** Any offset, to UTC. */
const utc = (text: string) => instant(Date.parse(text));
/** Berlin is two hours ahead in September. */
const september = (day: number, time: string) => utc(`2026-09-${String(day).padStart(2, '0')}T${time}+02:00`);

describe('open time is added', () => {
  test.each([
    ['over night', A, september(7, '16:00'), 4, september(8, '10:00')],
    ['from late in the day', A, september(7, '17:00'), 4, september(8, '11:00')],
    ['until exactly closing time', B, september(7, '15:00'), 2, september(7, '17:00')],
    ['from closing time', B, september(7, '17:00'), 1, september(8, '10:00')],
    ['from before opening', B, september(7, '06:00'), 1, september(7, '10:00')],
    ['from the weekend', B, september(12, '11:00'), 1, september(14, '10:00')],
    ['across the lunch break', C, september(7, '11:30'), 1, september(7, '13:30')],
    ['across the end of summer time', BERLIN, utc('2026-10-25T01:00+02:00'), 4, utc('2026-10-25T04:00+01:00')],
    ['across the start of summer time', NEW_YORK, utc('2026-03-08T01:30-05:00'), 2, utc('2026-03-08T04:30-04:00')],
    ['across a holiday', B_MONDAY_OFF, september(4, '16:00'), 4, september(8, '12:00')],
    ['for a day of open time', B, september(7, '09:00'), 24, september(9, '17:00')],
    ['in a night shift that lasts nine hours', NIGHT, utc('2026-10-24T22:00+02:00'), 9, utc('2026-10-25T06:00+01:00')],
    ['in a night shift that lasts seven hours', NIGHT, utc('2026-03-28T22:00+01:00'), 7, utc('2026-03-29T06:00+02:00')],
    ['after midnight in the night shift', NIGHT, utc('2026-09-13T01:00+02:00'), 2, utc('2026-09-13T03:00+02:00')],
  ])('%s', (_, calendar, start, hours, due) => {
    expect(addOpenTime(calendar, start, hours * HOUR)).toBe(due);
  });

  test('and a begun second is rounded up', () => {
    expect(addOpenTime(BERLIN, '2026-09-07T08:00:00.001Z', 60)).toBe('2026-09-07T08:01:01.000Z');
  });

  test('and a warning lies open time before its deadline', () => {
    expect(subtractOpenTime(A, september(8, '11:00'), HOUR)).toBe(september(8, '10:00'));
    expect(subtractOpenTime(B, september(14, '10:00'), 2 * HOUR)).toBe(september(11, '16:00'));
  });
});

describe('given a calendar that is hardly ever open', () => {
  const rare = CalendarSchema.parse({ zone: 'UTC', week: { mon: ['09:00-09:01'] } });

  test('then the search ends with a refusal', () => {
    expect(() => addOpenTime(rare, september(7, '09:00'), 366 * 24 * HOUR)).toThrow('further than fifty years');
    expect(() => openMillisBetween(rare, '1970-01-01T00:00:00.000Z', '2199-01-01T00:00:00.000Z')).toThrow(
      'fifty years',
    );
  });
});

describe('open time is measured', () => {
  test('over a weekend', () => {
    const from = utc('2025-12-12T21:00+01:00');
    const to = utc('2025-12-15T09:30+01:00');
    expect(openMillisBetween(EARLY, from, to)).toBe(1.5 * HOUR * 1000);
    expect(millis(to) - millis(from)).toBe(60.5 * HOUR * 1000);
  });

  test('as nothing when the end lies before the start', () => {
    expect(openMillisBetween(BERLIN, september(8, '09:00'), september(7, '09:00'))).toBe(0);
    expect(openMillisBetween(A, september(8, '09:00'), september(7, '09:00'))).toBe(0);
  });

  test('once where an exception begins before the night shift ends', () => {
    const overlapping = CalendarSchema.parse({
      zone: 'UTC',
      week: { mon: ['22:00-06:00'] },
      exceptions: { '2026-09-08': ['05:00-08:00'] },
    });
    expect(openMillisBetween(overlapping, '2026-09-07T00:00:00.000Z', '2026-09-09T00:00:00.000Z')).toBe(
      10 * HOUR * 1000,
    );
  });

  test('by the exception on its date, also when that is a holiday', () => {
    const christmas = CalendarSchema.parse({
      ...A,
      holidays: ['*-12-24', '*-12-25'],
      exceptions: { '2026-12-24': ['08:00-12:00'] },
    });
    const open = openMillisBetween(christmas, '2026-12-23T23:00:00.000Z', '2026-12-25T23:00:00.000Z');
    expect(open).toBe(4 * HOUR * 1000);
  });
});

describe('days are counted', () => {
  test.each([
    ['from Friday afternoon', september(11, '15:00'), september(16, '15:00')],
    ['from Saturday', september(12, '11:00'), september(16, '11:00')],
    ['from the night, to the night', september(7, '23:30'), september(10, '23:30')],
  ])('as three business days %s', (_, start, due) => {
    expect(addBusinessDays(A, start, 3)).toBe(due);
  });

  test('as business days without holidays', () => {
    expect(addBusinessDays(B_MONDAY_OFF, september(4, '16:00'), 1)).toBe(september(8, '16:00'));
  });

  test('as business days to the first moment that exists', () => {
    const daily = CalendarSchema.parse({ zone: 'Europe/Berlin', always: true });
    expect(addBusinessDays(daily, utc('2026-03-28T02:30+01:00'), 1)).toBe(utc('2026-03-29T03:00+02:00'));
  });

  test('as local days of 23 and 25 hours', () => {
    expect(addLocalDays('Europe/Berlin', utc('2026-03-28T12:00+01:00'), 1)).toBe(utc('2026-03-29T12:00+02:00'));
    expect(addLocalDays('Europe/Berlin', utc('2026-10-24T12:00+02:00'), 5)).toBe(utc('2026-10-29T12:00+01:00'));
  });
});
