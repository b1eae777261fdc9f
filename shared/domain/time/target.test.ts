import { expect, test } from 'vitest';
import { CalendarSchema } from './calendar.ts';
import { dueAt, isReachable, secondsOf, TargetSchema } from './target.ts';

const MONDAYS = CalendarSchema.parse({ zone: 'UTC', week: { mon: ['09:00-10:00'] } });
const MONDAY = '2026-09-07T09:00:00.000Z';

test('a target is a duration of open time or a number of business days', () => {
  expect(dueAt(MONDAYS, MONDAY, { duration: 'PT90M' })).toBe('2026-09-14T09:30:00.000Z');
  expect(dueAt(MONDAYS, MONDAY, { businessDays: 2 })).toBe('2026-09-21T09:00:00.000Z');
});

test.each([
  { duration: 'PT0S' },
  { duration: 'P1M' },
  { duration: 'P3661D' },
  { businessDays: 0 },
  { businessDays: 1.5 },
  {},
])('%j is no target', (target) => {
  expect(TargetSchema.safeParse(target).success).toBe(false);
});

test('a text that is no duration is refused, not taken for none', () => {
  expect(() => secondsOf('four hours')).toThrow('must be an ISO 8601 duration');
});

test('given an hour a week then a day comes and ten years do not', () => {
  expect(isReachable(MONDAYS, { duration: 'P1D' })).toBe(true);
  expect(isReachable(MONDAYS, { duration: 'P3650D' })).toBe(false);
  expect(isReachable(MONDAYS, { businessDays: 1000 })).toBe(true);
});
